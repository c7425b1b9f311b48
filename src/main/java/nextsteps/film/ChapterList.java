package nextsteps.film;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the chapters stand in the text of a programme's JSON, so that one can be put between them and all else stays as it was laid out.
record ChapterList(String json, int start, List<Span> chapters) {

    /// The text from its opening brace to behind its closing one.
    record Span(int start, int end) {}

    private static final Pattern LIST = Pattern.compile("\"chapters\"\\s*:\\s*\\[");
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[{}\\[\\]]");
    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*(\\d+)");

    ChapterList {
        chapters = List.copyOf(chapters);
    }

    /// The list of a programme's JSON, which has one: the player would not open it otherwise.
    static ChapterList of(String json) {
        var list = LIST.matcher(json);
        var start = list.find() ? list.end() : json.length();
        return new ChapterList(json, start, spans(TOKEN.matcher(json).region(start, json.length())));
    }

    private static List<Span> spans(Matcher tokens) {
        var spans = new ArrayList<Span>();
        var depth = 0;
        var start = 0;
        while (depth >= 0 && tokens.find()) {
            switch (tokens.group().charAt(0)) {
                case '{', '[' -> start = depth++ == 0 ? tokens.start() : start;
                case '}', ']' -> {
                    if (--depth == 0) {
                        spans.add(new Span(start, tokens.end()));
                    }
                }
                default -> {}
            }
        }
        return spans;
    }

    /// The text with an entry before the first chapter of a higher number.
    String with(int number, String entry) {
        return chapters.stream().filter(span -> number(span) > number).findFirst()
                .map(later -> inserted(later.start(), entry + ",\n        "))
                .orElseGet(() -> chapters.isEmpty()
                        ? inserted(start, "\n        " + entry)
                        : inserted(chapters.getLast().end(), ",\n        " + entry));
    }

    private String inserted(int at, String text) {
        return json.substring(0, at) + text + json.substring(at);
    }

    private int number(Span chapter) {
        var number = NUMBER.matcher(json).region(chapter.start(), chapter.end());
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}

package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The subtitles of a chapter in the programme's JSON, changed in place so that the author's layout stays.
record SubtitleEntry(Path content, String chapter) {

    /// Finds what would keep subtitles from being named, so that they are not written for nothing.
    void check() throws IOException, FilmException {
        list(Files.readString(programme()));
    }

    /// Names the file of a language, unless it is named already; answers whether the programme has the language.
    boolean add(String tag) throws IOException, FilmException {
        var json = Files.readString(programme());
        var isKnown = holds("tag", tag, json);
        if (isKnown) {
            Files.writeString(programme(), with(tag, json));
        }
        return isKnown;
    }

    String with(String tag, String json) throws FilmException {
        var list = list(json);
        var entries = list.group(1);
        if (holds("language", tag, entries)) {
            return json;
        }
        var kind = tag.equals("en") ? "captions" : "subtitles";
        var entry = "                { \"language\": \"%1$s\", \"kind\": \"%2$s\", \"file\": \"chapters/%3$s/%3$s.%1$s.vtt\" }".formatted(tag, kind, chapter);
        var before = entries.stripTrailing();
        return json.substring(0, list.start(1)) + before + (before.isEmpty() ? "\n" : ",\n") + entry + "\n            " + json.substring(list.end(1));
    }

    private Matcher list(String json) throws FilmException {
        var list = Pattern.compile("\"id\"\\s*:\\s*\"%s\"(?:(?!\"id\"\\s*:).)*?\"subtitles\"\\s*:\\s*\\[([^\\]]*)\\]".formatted(Pattern.quote(chapter)), Pattern.DOTALL)
                .matcher(json);
        if (!list.find()) {
            throw new FilmException(List.of(new Fault(programme(), 0, "There is no chapter %s with “subtitles”.".formatted(chapter),
                    "Add the chapter, with \"subtitles\": []; packaging/nextsteps import film does.")));
        }
        return list;
    }

    private static boolean holds(String field, String value, String json) {
        return Pattern.compile("\"%s\"\\s*:\\s*\"%s\"".formatted(field, Pattern.quote(value))).matcher(json).find();
    }

    private Path programme() {
        return content.resolve("programme.json");
    }
}

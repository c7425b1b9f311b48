package nextsteps.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a file of texts, `{ "language": TAG, "texts": { KEY: TEXT, ... } }`, with one text on each line.
final class TextLines {

    private static final Pattern TEXT = Pattern.compile("^(\\s{8})(\"(?:[^\"\\\\]|\\\\.)+\")(\\s*:\\s*)(\"(?:[^\"\\\\]|\\\\.)*\")(,?)\\s*$");
    private static final Pattern LANGUAGE = Pattern.compile("^(\\s*\"language\"\\s*:\\s*)\"[^\"]*\"(,?)\\s*$");

    private static final Pattern TEXTS = Pattern.compile("^\\s*\"texts\"\\s*:\\s*\\{\\s*$");

    private final List<String> lines;

    TextLines(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var text = TEXT.matcher(line);
            if (text.matches()) {
                texts.put(read(text.group(2)), read(text.group(4)));
            }
        }
        return texts;
    }

    /// These lines in another language, with no text in them.
    TextLines emptyIn(String tag) {
        return new TextLines(lines.stream()
                .filter(line -> !line.isBlank() && !TEXT.matcher(line).matches())
                .map(line -> LANGUAGE.matcher(line).replaceFirst("$1\"" + tag + "\"$2"))
                .toList());
    }

    /// These lines with some texts changed. New ones come behind the one before them in `order`, or first.
    TextLines with(Map<String, String> changed, List<String> order) {
        var all = new ArrayList<String>();
        var had = texts();
        for (var line : lines) {
            var text = TEXT.matcher(line);
            var key = text.matches() ? read(text.group(2)) : "";
            var value = changed.get(key);
            all.add(value == null || value.equals(had.get(key)) ? line : text.replaceFirst("$1$2$3") + write(value) + text.group(5));
        }
        for (var index = 0; index < order.size(); index++) {
            var key = order.get(index);
            if (changed.containsKey(key) && !had.containsKey(key)) {
                all.add(place(all, order.subList(0, index)), "        %s: %s,".formatted(write(key), write(changed.get(key))));
            }
        }
        return new TextLines(withCommas(all));
    }

    /// Behind the last of some texts, or behind the line that begins the texts.
    private static int place(List<String> all, List<String> before) {
        for (var index = all.size() - 1; index > 0; index--) {
            var text = TEXT.matcher(all.get(index));
            if (text.matches() && before.contains(read(text.group(2)))) {
                return index + 1;
            }
        }
        return IntStream.range(0, all.size()).filter(index -> TEXTS.matcher(all.get(index)).matches()).findFirst().orElse(-1) + 1;
    }

    /// A comma behind each text but the last.
    private static List<String> withCommas(List<String> all) {
        var last = all.size() - 1;
        while (last >= 0 && !TEXT.matcher(all.get(last)).matches()) {
            last--;
        }
        var lines = new ArrayList<String>();
        for (var index = 0; index < all.size(); index++) {
            var text = TEXT.matcher(all.get(index));
            var comma = index == last ? "" : ",";
            lines.add(text.matches() && !text.group(5).equals(comma) ? text.replaceFirst("$1$2$3$4") + comma : all.get(index));
        }
        return lines;
    }

    private static String read(String quoted) {
        return JsonMapper.shared().readValue(quoted, String.class);
    }

    private static String write(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}

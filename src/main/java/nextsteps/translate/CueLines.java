package nextsteps.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The blocks of a WebVTT file that have a cue id, and whatever stands around them.
final class CueLines {

    private static final String ARROW = "-->";

    private final List<String> lines;

    CueLines(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /// The lines of the texts of cues, by cue id.
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        for (var index = 0; index < lines.size(); index++) {
            if (beginsCue(index)) {
                texts.put(lines.get(index).strip(), unescaped(String.join("\n", lines.subList(index + 2, end(index)))));
            }
        }
        return texts;
    }

    /// What stands before the first cue.
    CueLines head() {
        var index = 0;
        while (index < lines.size() && !beginsCue(index)) {
            index++;
        }
        return new CueLines(lines.subList(0, index));
    }

    /// These lines with some texts changed. Cues that are new take their place and their times from `model`.
    CueLines with(Map<String, String> changed, CueLines model) {
        var had = texts();
        var all = new ArrayList<String>(head().lines);
        var index = all.size();
        for (var id : model.texts().keySet()) {
            if (had.containsKey(id)) {
                var begin = begin(id);
                all.addAll(lines.subList(Math.min(index, begin), begin));
                index = end(begin);
                all.addAll(block(changed.getOrDefault(id, had.get(id)), had.get(id), begin));
            } else if (changed.containsKey(id)) {
                if (!all.isEmpty() && !all.getLast().isEmpty()) {
                    all.add("");
                }
                var timing = model.lines.get(model.begin(id) + 1);
                all.addAll(List.of(id, timing, escaped(changed.get(id))));
            }
        }
        all.addAll(lines.subList(Math.min(index, lines.size()), lines.size()));
        return new CueLines(all);
    }

    private List<String> block(String text, String before, int begin) {
        return text.equals(before) ? lines.subList(begin, end(begin)) : List.of(lines.get(begin), lines.get(begin + 1), escaped(text));
    }

    private int begin(String id) {
        for (var index = 0; index < lines.size(); index++) {
            if (beginsCue(index) && lines.get(index).strip().equals(id)) {
                return index;
            }
        }
        throw new IllegalArgumentException("No cue " + id);
    }

    private boolean beginsCue(int index) {
        return !lines.get(index).isBlank() && !lines.get(index).contains(ARROW) && line(index + 1).filter(next -> next.contains(ARROW)).isPresent();
    }

    private int end(int begin) {
        var index = begin;
        while (line(index).filter(line -> !line.isBlank()).isPresent()) {
            index++;
        }
        return index;
    }

    private Optional<String> line(int index) {
        return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    /// The three characters that WebVTT writes otherwise (W3C WebVTT, 4.2.2).
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}

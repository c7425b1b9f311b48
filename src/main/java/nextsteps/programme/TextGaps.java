package nextsteps.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where the texts of a language fall short of the source texts. The player shows the source text in a gap, so these are warnings.
final class TextGaps {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Z][A-Z_]*}");

    private final Map<String, String> source;

    TextGaps(Map<String, String> source) {
        this.source = source;
    }

    /// Notes what a set lacks in the source language, which leaves nothing to show in any, and what nothing asks for.
    static void ofSource(TextSet set, Fields fields, Map<String, String> texts) {
        missingTogether(set, fields).forEach(keys -> fields.check(Severity.PARTIAL, keys.getFirst(), false, keys.size() == 1
                ? "The text \"%s\" is missing.".formatted(keys.getFirst())
                : "The texts \"%s\" are missing.".formatted(String.join("\", \"", keys)), "Write it in the source language."));
        new TreeSet<>(texts.keySet()).forEach(key -> fields.check(Severity.WARNING, key, set.knows(key),
                "Nothing is called \"%s\" in %s.json.".formatted(key, set.folder()), "Correct the key, or take it out."));
    }

    /// The missing texts of each thing, such as title and note of a chapter: one fault for a name that is written otherwise elsewhere.
    private static Collection<List<String>> missingTogether(TextSet set, Fields fields) {
        return set.needed().stream().sorted().filter(key -> !fields.names().contains(key))
                .collect(Collectors.groupingBy(key -> key.substring(0, key.lastIndexOf('.')), TreeMap::new, Collectors.toList())).values();
    }

    /// Notes what the texts of a language lack or have too much. Source texts that could not be read are nothing to compare with.
    void check(Fields fields, Map<String, String> texts) {
        if (!source.isEmpty()) {
            noteMissing(fields);
            noteUnknown(fields, texts);
            noteChanged(fields, texts);
        }
    }

    /// One fault for all, because a new chapter brings hundreds and would hide the others.
    private void noteMissing(Fields fields) {
        var missing = new TreeSet<>(source.keySet());
        missing.removeAll(fields.names());
        if (!missing.isEmpty()) {
            fields.note(Severity.WARNING, "These texts are missing, and the source texts are shown: %s.".formatted(String.join(", ", missing)),
                    "Translate them.");
        }
    }

    private void noteUnknown(Fields fields, Map<String, String> texts) {
        new TreeSet<>(texts.keySet()).forEach(key -> fields.check(Severity.WARNING, key, source.containsKey(key),
                "The source language has no text \"%s\".".formatted(key), "Correct the key, or take it out."));
    }

    private void noteChanged(Fields fields, Map<String, String> texts) {
        new TreeSet<>(texts.keySet()).forEach(key -> fields.check(Severity.WARNING, key,
                placeholders(texts.getOrDefault(key, "")).equals(placeholders(source.getOrDefault(key, ""))),
                "The placeholders of \"%s\" are not those of the source text.".formatted(key),
                "Keep exactly %s.".formatted(named(placeholders(source.getOrDefault(key, ""))))));
    }

    private static SortedSet<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String named(SortedSet<String> placeholders) {
        return placeholders.isEmpty() ? "none" : String.join(", ", placeholders);
    }
}

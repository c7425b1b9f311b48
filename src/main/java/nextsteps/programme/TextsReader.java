package nextsteps.programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import static java.util.Comparator.comparing;

/// Reads sets of texts from their files, one for each language: `texts/TAG.json`.
///
/// Without the source texts of the screens a programme has no words at all; any other file keeps what is good of it.
final class TextsReader {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)*");

    private final Path root;
    private final JsonFile json;
    private final Locale source;
    private final Set<Locale> languages;
    private final List<Fault> found = new ArrayList<>();
    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    /// A tag that was not understood stands in as `Locale.ROOT` and has no file.
    TextsReader(Path root, JsonFile json, Locale source, Set<Locale> languages) {
        this.root = root;
        this.json = json;
        this.source = source;
        this.languages = languages;
    }

    List<Fault> faults() {
        return List.copyOf(found);
    }

    /// What was read of each language, all sets together.
    Map<Locale, Map<String, String>> texts() {
        return Map.copyOf(texts);
    }

    /// Reads a set in all languages. The source is read first, because the others are held against it.
    void read(TextSet set) {
        var ofSource = sourceTexts(set);
        languages.stream()
                .filter(language -> !language.equals(source))
                .sorted(comparing(Locale::toLanguageTag))
                .forEach(language -> translation(set, language, ofSource));
    }

    private Map<String, String> sourceTexts(TextSet set) {
        var usual = set.others() ? Severity.FATAL : Severity.PARTIAL;
        return file(set, source, usual, (fields, read) -> TextGaps.ofSource(set, fields, read));
    }

    /// Screens must have their words; a set that nobody has translated yet costs nothing but a word to its author.
    private void translation(TextSet set, Locale language, Map<String, String> ofSource) {
        var path = set.file(language.toLanguageTag());
        if (!set.others() && json.isMissing(path)) {
            var faults = new Faults(root.resolve(path), Severity.WARNING);
            faults.addForWholeFile("The file is missing, and the source texts are shown.", "Translate them.");
            found.addAll(faults.all());
        } else {
            file(set, language, Severity.PARTIAL, new TextGaps(ofSource)::check);
        }
    }

    private Map<String, String> file(TextSet set, Locale language, Severity usual, BiConsumer<Fields, Map<String, String>> check) {
        if (language.equals(Locale.ROOT)) {
            return Map.of();
        }
        var path = set.file(language.toLanguageTag());
        var faults = new Faults(root.resolve(path), usual);
        var read = json.read(path, faults)
                .flatMap(value -> Fields.read(value, path, faults, fields -> contents(fields, language, check)))
                .orElse(Map.of());
        found.addAll(faults.all());
        texts.merge(language, read, TextsReader::together);
        return read;
    }

    private static Map<String, String> together(Map<String, String> before, Map<String, String> after) {
        var all = new HashMap<>(before);
        all.putAll(after);
        return Map.copyOf(all);
    }

    private static Map<String, String> contents(
            Fields fields, Locale language, BiConsumer<Fields, Map<String, String>> check) {
        fields.ignore("$schema");
        fields.check("language", fields.value("language", Shape.TAG).equals(language),
                "The language is not that of the file's name.", "Write \"%s\".".formatted(language.toLanguageTag()));
        return fields.object("texts", texts -> texts(texts, check)).orElse(Map.of());
    }

    private static Map<String, String> texts(Fields fields, BiConsumer<Fields, Map<String, String>> check) {
        var texts = new HashMap<String, String>();
        fields.names().forEach(key -> text(fields, key, texts));
        check.accept(fields, texts);
        return Map.copyOf(texts);
    }

    private static void text(Fields fields, String key, Map<String, String> texts) {
        var text = fields.value(key, Shape.SCREEN_TEXT);
        fields.check(key, KEY.matcher(key).matches(),
                "\"%s\" is no key of a text.".formatted(key), "Write a key such as \"menu.title\".");
        if (!text.isEmpty()) {
            texts.put(key, text);
        }
    }
}

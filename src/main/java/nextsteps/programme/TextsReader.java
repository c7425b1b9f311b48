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

/// Reads the texts of each language from `texts/TAG.json`.
///
/// Without its source texts a programme has no words at all; any other language keeps what is good of its file.
final class TextsReader {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)*");

    private final Path root;
    private final JsonFile json;
    private final List<Fault> found = new ArrayList<>();

    TextsReader(Path root, JsonFile json) {
        this.root = root;
        this.json = json;
    }

    List<Fault> faults() {
        return List.copyOf(found);
    }

    /// The texts of all languages. Those of the source are read first, because the others are held against them.
    /// A tag that was not understood stands in as `Locale.ROOT` and has no file.
    Map<Locale, Map<String, String>> read(Locale source, Set<Locale> languages, List<Chapter> chapters) {
        var ofSource = file(source, Severity.FATAL, (fields, _) -> TextGaps.ofChapters(chapters, fields));
        var texts = new HashMap<>(Map.of(source, ofSource));
        languages.stream()
                .filter(language -> !language.equals(source))
                .sorted(comparing(Locale::toLanguageTag))
                .forEach(language -> texts.put(language, file(language, Severity.PARTIAL, new TextGaps(ofSource)::check)));
        return texts;
    }

    private Map<String, String> file(Locale language, Severity usual, BiConsumer<Fields, Map<String, String>> check) {
        if (language.equals(Locale.ROOT)) {
            return Map.of();
        }
        var path = "texts/%s.json".formatted(language.toLanguageTag());
        var faults = new Faults(root.resolve(path), usual);
        var texts = json.read(path, faults)
                .flatMap(value -> Fields.read(value, path, faults, fields -> contents(fields, language, check)));
        found.addAll(faults.all());
        return texts.orElse(Map.of());
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

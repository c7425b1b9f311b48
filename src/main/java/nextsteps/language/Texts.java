package nextsteps.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The texts of one language by key, with those of the source language behind them where one is missing.
///
/// A placeholder is a name in capitals between braces: `{MINUTES} min`.
public final class Texts {

    private final Locale language;
    private final Map<String, String> texts;
    private final Map<String, String> source;

    public Texts(Locale language, Map<String, String> texts, Map<String, String> source) {
        this.language = language;
        this.texts = Map.copyOf(texts);
        this.source = Map.copyOf(source);
    }

    public Locale language() {
        return language;
    }

    /// The text of a key; the key itself where neither language has it, so that a gap is seen and nothing breaks.
    public String get(String key) {
        return texts.getOrDefault(key, source.getOrDefault(key, key));
    }

    /// Several texts as the sentences of one paragraph; Chinese puts no space between them.
    public String sentences(String... keys) {
        var between = language.getLanguage().equals("zh") ? "" : " ";
        return Stream.of(keys).map(this::get).collect(Collectors.joining(between));
    }

    /// The keys `prefix.1`, `prefix.2` and so on, as far as there are texts.
    public List<String> numbered(String prefix) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> prefix + "." + number)
                .takeWhile(key -> texts.containsKey(key) || source.containsKey(key))
                .toList();
    }

    public String get(String key, String placeholder, Object value) {
        return get(key).replace("{" + placeholder + "}", value.toString());
    }
}

package nextsteps.review.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import nextsteps.language.Texts;
import nextsteps.programme.Language;
import nextsteps.programme.TranslationState;
import nextsteps.ui.theme.ScreenLanguage;

/// The words of the workbench: for those who make a programme, in English only.
public final class BenchTexts {

    private BenchTexts() {}

    public static ScreenLanguage english() {
        var language = new Language(Locale.ENGLISH, "English", "Latn", TranslationState.SOURCE);
        return new ScreenLanguage(language, new Texts(Locale.ENGLISH, read(), Map.of()));
    }

    private static Map<String, String> read() {
        var properties = new Properties();
        try (var in = BenchTexts.class.getResourceAsStream("/nextsteps/review/ui/bench.properties")) {
            if (in == null) {
                throw new IllegalStateException("bench.properties is not in the workbench's jar");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}

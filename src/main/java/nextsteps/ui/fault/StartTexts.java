package nextsteps.ui.fault;

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

/// The few English words the player carries in itself, for when the programme cannot be read.
public final class StartTexts {

    private StartTexts() {}

    public static ScreenLanguage english() {
        var language = new Language(Locale.ENGLISH, "English", "Latn", TranslationState.SOURCE);
        return new ScreenLanguage(language, new Texts(Locale.ENGLISH, read(), Map.of()));
    }

    private static Map<String, String> read() {
        var properties = new Properties();
        try (var in = StartTexts.class.getResourceAsStream("/nextsteps/ui/fault/start.properties")) {
            if (in == null) {
                throw new IllegalStateException("start.properties is not in the player's jar");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}

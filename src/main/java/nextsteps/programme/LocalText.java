package nextsteps.programme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A text of a partner in the languages in which there is one, in the order in which they are written.
public record LocalText(Map<Locale, String> byLanguage) {

    public LocalText {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public Optional<String> in(Locale language) {
        return Optional.ofNullable(byLanguage.get(language));
    }
}

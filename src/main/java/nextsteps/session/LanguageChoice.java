package nextsteps.session;

import java.util.Locale;
import java.util.Optional;

/// The viewer's language, and the one wanted for the person beside her.
public record LanguageChoice(Locale first, Optional<Locale> wantedSecond) {

    public static LanguageChoice of(Locale first) {
        return new LanguageChoice(first, Optional.empty());
    }

    public static LanguageChoice of(Locale first, Locale second) {
        return new LanguageChoice(first, Optional.of(second));
    }

    /// The second language, unless it is the first: nobody reads the same words twice.
    public Optional<Locale> second() {
        return wantedSecond.filter(language -> !language.equals(first));
    }

    public LanguageChoice withFirst(Locale language) {
        return new LanguageChoice(language, wantedSecond);
    }

    public LanguageChoice withSecond(Optional<Locale> language) {
        return new LanguageChoice(first, language);
    }
}

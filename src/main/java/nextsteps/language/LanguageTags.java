package nextsteps.language;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// Reads BCP 47 language tags and refuses bad ones, which `Locale.forLanguageTag` would silently cut short.
public final class LanguageTags {

    private LanguageTags() {}

    /// The language of a tag such as `zh-Hans`.
    ///
    /// @throws IllegalArgumentException when the tag breaks RFC 5646 or names no language; the message says where
    public static Locale parse(String tag) {
        var language = build(tag);
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("The language tag \"%s\" names no language: write one such as \"vi\" or \"zh-Hans\"".formatted(tag));
        }
        return language;
    }

    private static Locale build(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("The language tag \"%s\" is wrong from character %d on: write one such as \"vi\" or \"zh-Hans\""
                    .formatted(tag, e.getErrorIndex() + 1), e);
        }
    }
}

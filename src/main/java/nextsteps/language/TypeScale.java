package nextsteps.language;

import java.util.Locale;

/// The sizes that suit one way of writing: one column of the design board's table.
public enum TypeScale {
    LATIN,
    VIETNAMESE,
    ARABIC,
    ETHIOPIC,
    THAI,
    HAN;

    /// The scale of a language in its script. Vietnamese stacks two marks on a letter, so it stands looser than other Latin.
    public static TypeScale of(Locale language, Script script) {
        return switch (script) {
            case LATIN -> language.getLanguage().equals("vi") ? VIETNAMESE : LATIN;
            case ARABIC -> ARABIC;
            case ETHIOPIC -> ETHIOPIC;
            case THAI -> THAI;
            case SIMPLIFIED_HAN -> HAN;
        };
    }
}

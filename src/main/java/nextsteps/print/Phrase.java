package nextsteps.print;

import java.util.Locale;
import nextsteps.language.Script;

/// Words in one language, with the script they are set in.
record Phrase(String text, Locale language, Script script) {

    private static final String LEFT_TO_RIGHT_EMBEDDING = "\u202A";
    private static final String END_OF_EMBEDDING = "\u202C";

    /// These words with a value in place of `{PLACEHOLDER}`. The value runs from left to right whatever stands around it:
    /// in Arabic a checksum that begins with a digit would otherwise be torn apart.
    Phrase with(String placeholder, Object value) {
        return new Phrase(text.replace("{" + placeholder + "}", LEFT_TO_RIGHT_EMBEDDING + value + END_OF_EMBEDDING), language, script);
    }
}

package nextsteps.check;

import java.util.Optional;

/// Characters that turn the direction of writing (Unicode Standard Annex 9, 2): seldom needed, never seen, and easily left in by a tool.
final class Directions {

    private static final int FIRST = 0x202A;
    private static final int LAST = 0x2069;
    private static final String OVERRIDES = "\u202D\u202E";
    private static final String EMBEDDINGS = "\u202A\u202B\u202D\u202E";
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final int END_OF_EMBEDDING = 0x202C;
    private static final int END_OF_ISOLATE = 0x2069;

    private Directions() {}

    /// What is wrong with those of a text.
    static Optional<String> fault(String text) {
        if (text.chars().noneMatch(character -> character >= FIRST && character <= LAST)) {
            return Optional.empty();
        } else if (text.codePoints().anyMatch(character -> OVERRIDES.indexOf(character) >= 0)) {
            return Optional.of("A character that cannot be seen turns the order of its letters round (U+202D or U+202E).");
        }
        return opened(text, EMBEDDINGS) == ended(text, END_OF_EMBEDDING) && opened(text, ISOLATES) == ended(text, END_OF_ISOLATE) ? Optional.empty()
                : Optional.of("A character that cannot be seen changes the direction of writing, and is not closed or not opened.");
    }

    private static long opened(String text, String openers) {
        return text.codePoints().filter(character -> openers.indexOf(character) >= 0).count();
    }

    private static long ended(String text, int end) {
        return text.codePoints().filter(character -> character == end).count();
    }
}

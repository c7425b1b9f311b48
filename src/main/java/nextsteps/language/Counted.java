package nextsteps.language;

/// A number with its English word, in sentences for those who make a programme: `1 error`, `2 errors`.
public final class Counted {

    private Counted() {}

    /// `word` is one whose plural has an s.
    public static String of(long number, String word) {
        return number + " " + (number == 1 ? word : word + "s");
    }
}

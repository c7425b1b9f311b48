package nextsteps.language;

import java.util.List;
import java.util.Locale;

/// How badly a line ends after each piece of a text, on the scale of `LineBreaks`, where a line as wide as all the room there is costs 1.
///
/// A line that ends with a phrase is read more easily, so lines may be unlike in length for it; a bracket is parted only where it must be.
final class Seams {

    private static final double AT_PHRASE_END = 0;
    private static final double BETWEEN_WORDS = 0.08;
    private static final double BETWEEN_WORDS_THAT_BELONG_TOGETHER = 0.2;
    private static final double WITHIN_A_WORD = 0.3;
    private static final double WITHIN_QUOTES = 0.1;
    private static final double WITHIN_BRACKETS = 1;

    private static final String PHRASE_ENDS = ".,;:!?…،؛؟。，；：！？።፣፤፥፦፧";
    private static final String CLOSING_QUOTES = "”»」』\"";
    private static final String OPENING_QUOTES = "“«「『";
    /// Usual brackets, and those of Chinese.
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";

    private final LineWords words;

    Seams(Locale language) {
        this.words = LineWords.of(language);
    }

    /// One cost for each piece, that of a line which ends with it.
    double[] costs(List<String> pieces) {
        var costs = new double[pieces.size()];
        var open = 0L;
        var quoted = 0L;
        var place = 0;
        var withinWords = words.within(String.join("", pieces));
        for (var index = 0; index + 1 < pieces.size(); index++) {
            var piece = pieces.get(index);
            open = Math.max(0, open + count(OPENING, piece) - count(CLOSING, piece));
            quoted = Math.max(0, quoted + count(OPENING_QUOTES, piece) - count(CLOSING_QUOTES, piece));
            place += piece.length();
            costs[index] = (open > 0 ? WITHIN_BRACKETS : 0) + (quoted > 0 ? WITHIN_QUOTES : 0)
                    + (withinWords.get(place) ? WITHIN_A_WORD : between(piece, pieces.get(index + 1)));
        }
        return costs;
    }

    private double between(String before, String after) {
        var word = before.strip();
        if (words.leadsOn(word) || words.followsOn(after.strip()) || isNumber(word)) {
            return BETWEEN_WORDS_THAT_BELONG_TOGETHER;
        }
        return endsPhrase(before, word) ? AT_PHRASE_END : BETWEEN_WORDS;
    }

    /// A space in Thai stands between phrases.
    private static boolean endsPhrase(String piece, String word) {
        return isThaiSpace(piece, word) || isPhraseEnd(word) || isPhraseEnd(withoutClosing(word));
    }

    private static boolean isThaiSpace(String piece, String word) {
        return piece.length() > word.length() && !word.isEmpty() && Character.UnicodeScript.of(word.charAt(word.length() - 1)) == Character.UnicodeScript.THAI;
    }

    private static boolean isPhraseEnd(String word) {
        return !word.isEmpty() && PHRASE_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static String withoutClosing(String word) {
        return word.isEmpty() || (CLOSING + CLOSING_QUOTES).indexOf(word.charAt(word.length() - 1)) < 0 ? word : word.substring(0, word.length() - 1);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    private static long count(String signs, String text) {
        return text.chars().filter(sign -> signs.indexOf(sign) >= 0).count();
    }
}

package nextsteps.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// Where a line of a language may break: where the JDK says so, but within no word that is written without a space and before no sign that belongs to the word before it.
public final class LinePlaces {

    /// Signs that no line begins with; the JDK lets one begin with the Thai sign of repetition, which stands after a space.
    private static final String NEVER_FIRST = "ๆฯ)]}）】〕》」』”’»،؛؟。，、；：！？።፣፤፥፦፧";
    /// Within the name of a file, a time or a number they stand between what belongs together (UAX 14, class IS), which the JDK parts.
    private static final String INFIX = ".,:;";
    private static final String NEVER_LAST = "([{（【〔《「『“‘«";

    private final Locale language;
    private final LineWords words;

    public LinePlaces(Locale language) {
        this.language = language;
        this.words = LineWords.of(language);
    }

    /// The places between characters at which a line may end, the end of the text among them.
    public List<Integer> in(String text) {
        var withinWords = words.withinUnspaced(text);
        return places(text, place -> !withinWords.get(place));
    }

    /// The same, and those within words, for a word that is wider than a line.
    public List<Integer> alsoWithinWords(String text) {
        return places(text, _ -> true);
    }

    private List<Integer> places(String text, IntPredicate allowed) {
        var ends = BreakIterator.getLineInstance(language);
        ends.setText(text);
        var places = new ArrayList<Integer>();
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            if (end == text.length() || (allowed.test(end) && mayPart(text, end))) {
                places.add(end);
            }
        }
        return places;
    }

    private static boolean mayPart(String text, int place) {
        var before = text.substring(0, place).stripTrailing();
        return !isInfix(text, place) && NEVER_FIRST.indexOf(text.charAt(place)) < 0 && (before.isEmpty() || NEVER_LAST.indexOf(before.charAt(before.length() - 1)) < 0);
    }

    private static boolean isInfix(String text, int place) {
        return INFIX.indexOf(text.charAt(place - 1)) >= 0 && Character.isLetterOrDigit(text.charAt(place));
    }
}

package nextsteps.check;

import static java.util.stream.Collectors.joining;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether settled words stand in a line, in any of the forms that a language gives them.
///
/// It forgives much, for it must not cry wolf: one of several words is enough, and of a word half of its letters in a row; in Arabic its root
/// letters in their order; in Ethiopic letters whatever their vowels; in Thai a third of its letters in a row; in Han a third of the characters. Accents and tones are not looked at.
final class WordForms {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MARK = Pattern.compile("\\p{Mn}");
    private static final String ARTICLE = "ال";
    private static final int SHORTEST = 3;
    private static final int ETHIOPIC = 0x1200;
    private static final int ETHIOPIC_END = 0x1360;
    private static final int VOWELS = 8;

    private WordForms() {}

    static boolean standIn(String line, String settled) {
        var words = words(settled);
        var script = words.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.of(words.getFirst().codePointAt(0));
        return switch (script) {
            case HAN -> shared(String.join("", words), line) >= atLeast(1, String.join("", words).length() / 3.0);
            case THAI -> isPartOf(stem(settled), stem(line));
            case ARABIC -> words(line).stream().anyMatch(word -> words.stream().map(WordForms::withoutArticle).anyMatch(root -> isFormOf(root, withoutArticle(word))));
            default -> words.stream().filter(word -> word.length() >= SHORTEST || words.stream().allMatch(other -> other.length() < SHORTEST))
                    .anyMatch(word -> words(line).stream().anyMatch(other -> run(word, other) >= Math.min(word.length(), atLeast(SHORTEST, word.length() / 2.0))));
        };
    }

    static List<String> words(String text) {
        return WORD.matcher(folded(text)).results().map(MatchResult::group).toList();
    }

    /// Small letters without marks; those of Ethiopic without their vowels.
    private static String folded(String text) {
        var plain = MARK.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("").replace('đ', 'd');
        return plain.chars().mapToObj(letter -> String.valueOf((char) (letter >= ETHIOPIC && letter < ETHIOPIC_END ? letter - (letter - ETHIOPIC) % VOWELS : letter)))
                .collect(joining());
    }

    /// Thai text without the syllables that make a noun of a verb; its vowel signs stay.
    private static String stem(String thai) {
        return thai.replaceAll("การ|ความ|[^\\p{L}\\p{M}]", "");
    }

    private static boolean isPartOf(String thai, String line) {
        return run(thai, line) >= Math.min(thai.length(), atLeast(SHORTEST, thai.length() / 3.0));
    }

    private static int atLeast(int least, double share) {
        return Math.max(least, (int) Math.ceil(share));
    }

    private static long shared(String words, String line) {
        return words.chars().distinct().filter(character -> line.indexOf(character) >= 0).count();
    }

    private static String withoutArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 2 ? word.substring(ARTICLE.length()) : word;
    }

    /// Whether most letters of a word stand in another in their order.
    private static boolean isFormOf(String root, String word) {
        return inOrder(root, word) >= Math.min(root.length(), atLeast(SHORTEST, root.length() * 0.6));
    }

    /// The length of the longest common subsequence.
    private static int inOrder(String one, String other) {
        var row = new int[other.length() + 1];
        for (var index = 0; index < one.length(); index++) {
            var diagonal = 0;
            for (var column = 1; column < row.length; column++) {
                var above = row[column];
                row[column] = one.charAt(index) == other.charAt(column - 1) ? diagonal + 1 : Math.max(above, row[column - 1]);
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    /// The length of the longest common run of letters.
    private static int run(String one, String other) {
        var longest = 0;
        var row = new int[other.length() + 1];
        for (var index = 0; index < one.length(); index++) {
            for (var column = other.length(); column > 0; column--) {
                row[column] = one.charAt(index) == other.charAt(column - 1) ? row[column - 1] + 1 : 0;
                longest = Math.max(longest, row[column]);
            }
        }
        return longest;
    }
}

package nextsteps.film;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How easily English is read: its sentences, their words, and the grade of Flesch and Kincaid (0.39 words a sentence + 11.8 syllables a
/// word - 15.59). Syllables are counted by their vowels, so a grade is right to about one.
final class Readability {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])[”)]*\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouyscxzgh]es)$");

    private Readability() {}

    static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text)).filter(sentence -> !sentence.isBlank()).toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group().toLowerCase(Locale.ROOT)).toList();
    }

    static double grade(Collection<String> texts) {
        var sentences = texts.stream().flatMap(text -> sentences(text).stream()).count();
        var words = texts.stream().flatMap(text -> words(text).stream()).toList();
        var syllables = words.stream().mapToLong(Readability::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    static long syllables(String word) {
        return Math.max(1, Stream.of(word.split("-")).mapToLong(Readability::vowels).sum());
    }

    private static long vowels(String word) {
        var all = VOWELS.matcher(word).results().count();
        return all > 1 && SILENT_END.matcher(word).find() ? all - 1 : all;
    }
}

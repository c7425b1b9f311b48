package nextsteps.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The court words of one language as they were settled before its texts were translated: `terms/TAG.tsv`.
///
/// @param file where they stand
/// @param rows English words, and what they are called
record SettledTerms(Path file, List<Row> rows) {

    record Row(List<String> english, List<String> translations) {}

    private static final Pattern BRACKETS = Pattern.compile("[(（]([^)）]*)[)）]");
    private static final Pattern ALTERNATIVES = Pattern.compile("[;,،؛、/；，]");

    SettledTerms {
        rows = List.copyOf(rows);
    }

    /// Those of a language; none where nobody wrote them down.
    static SettledTerms of(Path root, Locale language) {
        var file = root.resolve("terms/%s.tsv".formatted(language.toLanguageTag()));
        try {
            return new SettledTerms(file, new String(Files.readAllBytes(file), UTF_8).lines().skip(1).map(line -> line.split("\t"))
                    .filter(cells -> cells.length > 1).map(cells -> new Row(alternatives(cells[0]), alternatives(cells[1]))).toList());
        } catch (IOException none) {
            return new SettledTerms(file, List.of());
        }
    }

    /// The ways that one cell names a thing: parted by signs, and what stands in brackets.
    static List<String> alternatives(String cell) {
        var inside = BRACKETS.matcher(cell).results().map((MatchResult found) -> found.group(1));
        return Stream.concat(Stream.of(withoutBrackets(cell)), inside).flatMap(ALTERNATIVES::splitAsStream).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    static String withoutBrackets(String cell) {
        return BRACKETS.matcher(cell).replaceAll("").strip();
    }

    /// What a term is called, by the rows that are just about it.
    List<String> called(String term) {
        return rows.stream().filter(row -> row.english().stream().anyMatch(term::equalsIgnoreCase)).flatMap(row -> row.translations().stream()).toList();
    }

    /// What a term may be called in a line, by every row that holds it and of which a word stands in the line.
    Stream<String> calledIn(String line, String term) {
        return rows.stream().filter(row -> row.english().stream().anyMatch(name -> WordForms.standIn(name, term)
                && WordForms.words(name).stream().anyMatch(word -> WordForms.standIn(line, word)))).flatMap(row -> row.translations().stream());
    }
}

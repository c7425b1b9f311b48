package nextsteps.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextsteps.programme.Chapter;
import nextsteps.programme.Programme;

/// Holds the chapters against the list from which they were made: for whom they are, and how hard they may be, since a chapter that may be hard
/// is shown with a note first.
final class ListingChecks implements Check {

    private static final String LISTING = "chapters/chapters.tsv";
    private static final int AUDIENCE = 2;
    private static final int STRENGTH = 3;

    @Override
    public Stream<Finding> findings(Programme programme) {
        var file = programme.root().resolve(LISTING);
        var rows = rows(file);
        return IntStream.range(1, rows.size()).boxed().flatMap(index -> programme.chapters().stream()
                .filter(chapter -> rows.get(index)[0].equals(chapter.id()))
                .flatMap(chapter -> Stream.of(
                        differs(file, index, "for whom it is", cell(rows.get(index), AUDIENCE), written(chapter.audience())),
                        differs(file, index, "how hard it may be", cell(rows.get(index), STRENGTH), written(chapter.strength()))).flatMap(Optional::stream)));
    }

    private static Optional<Finding> differs(Path file, int index, String what, String here, String there) {
        return here.equals(there) ? Optional.empty() : Optional.of(Finding.error(file, "line " + (index + 1),
                "\"%s\" stands here for %s, and \"%s\" in programme.json.".formatted(here, what, there), "Write the same in both; a chapter that may be hard must say so."));
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String cell(String[] row, int index) {
        return index < row.length ? row[index].strip() : "";
    }

    private static List<String[]> rows(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8).lines().map(line -> line.split("\t")).toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}

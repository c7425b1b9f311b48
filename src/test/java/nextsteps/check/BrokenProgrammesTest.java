package nextsteps.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The programme that is handed out, broken in one place each time, as `broken.tsv` says: the file, what stands there, what stands there
/// instead, and every finding that must come of it, and no other. `{LINE}` is the line of what is changed.
@DisplayName("A programme broken in one place")
class BrokenProgrammesTest {

    private static final Path CONTENT = Path.of("content");
    private static final Path ROWS = Path.of("src/test/resources/nextsteps/check/broken.tsv");

    @TempDir
    private static Path root;

    /// `found` holds findings as they are printed, without the folder, one after another.
    record Break(String file, String part, String instead, String found) {

        static Break of(String row) {
            var cells = row.split("\t", -1);
            return new Break(cells[0], cells[1], cells[2], cells[3]);
        }

        @Override
        public String toString() {
            return "%s: %s -> %s".formatted(file, part, instead);
        }
    }

    @BeforeAll
    static void aProgrammeWithoutItsSound() throws IOException {
        FileUtils.copyDirectory(CONTENT.toFile(), root.toFile(), file -> file.isDirectory()
                || file.getParentFile().getName().equals("described") || !file.getName().matches(".*\\.(opus|ogg|wav|svg)"));
        assertThat(new ProgrammeCheck(root).findings()).isEmpty();
    }

    static Stream<Break> breaks() throws IOException {
        return Files.readAllLines(ROWS).stream().filter(row -> !row.isBlank()).map(Break::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void isFoundThereAndNowhereElse(Break broken) throws IOException {
        var file = root.resolve(broken.file());
        var good = Files.readString(file);
        assertThat(good).contains(broken.part());
        Files.writeString(file, good.replaceFirst(Pattern.quote(broken.part()), Matcher.quoteReplacement(broken.instead())));
        try {
            assertThat(found()).isEqualTo(broken.found().replace("{LINE}", String.valueOf(good.substring(0, good.indexOf(broken.part())).lines().count())));
        } finally {
            Files.writeString(file, good);
        }
    }

    private static String found() {
        List<Finding> findings = new ProgrammeCheck(root).findings();
        return findings.stream().map(finding -> finding.toString().replace(root + "/", "")).collect(Collectors.joining(" ## "));
    }
}

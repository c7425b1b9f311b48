package nextsteps.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nextsteps.programme.Fingerprint;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What goes around a medium")
class CoversTest {

    private static Programme programme;
    private static List<String> checksum;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readTheProgramme() throws Exception {
        programme = ProgrammeReader.read(Path.of("content")).programme();
        checksum = List.of(Fingerprint.of(programme.root()).brief().split("(?<=\\G.{4})"));
    }

    @Test
    void tellsNameMarkVersionAndChecksumAndNothingElse() throws IOException {
        Set<String> wanted = new TreeSet<>(checksum);
        wanted.addAll(List.of("Player", "B", programme.version()));

        assertThat(words(new Covers(programme, "B", false))).isEqualTo(List.of(wanted, wanted));
    }

    @Test
    void saysSoOfATestMedium() throws IOException {
        assertThat(words(new Covers(programme, "A", true))).allMatch(words -> words.contains("TEST"));
    }

    @Test
    void isTheSameBytesEachTime() throws IOException {
        var one = bytes(new Covers(programme, "A", false));
        var other = bytes(new Covers(programme, "A", false));

        assertThat(one).isEqualTo(other);
    }

    private List<Set<String>> words(Covers covers) throws IOException {
        return covers.print().stream().map(this::written).map(CoversTest::words).toList();
    }

    private List<String> bytes(Covers covers) throws IOException {
        return covers.print().stream().map(this::written).map(CoversTest::bytes).toList();
    }

    private Path written(PrintedSheet sheet) {
        try {
            return sheet.writeTo(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> words(Path pdf) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new TreeSet<>(List.of(new PDFTextStripper().getText(document).strip().split("\\s+")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bytes(Path pdf) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(pdf));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

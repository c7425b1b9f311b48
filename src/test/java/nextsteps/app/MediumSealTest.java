package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nextsteps.programme.Fault;
import nextsteps.programme.Severity;
import nextsteps.seal.Bag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A player that starts from a medium")
class MediumSealTest {

    @TempDir
    private Path root;

    @BeforeEach
    void aMedium() throws IOException {
        write("app/lib/next-steps.jar", "the player");
        write("data/programme/programme.json", "{}");
        write("data/programme/chapters/a.mp4", "a film");
        new Bag(root).seal(Map.of("External-Identifier", "all 0.1.0 TEST"), Optional.empty());
    }

    @Test
    void findsNothingOnOneThatIsAsItWasMade() {
        assertThat(MediumSeal.faults(root)).isEmpty();
    }

    @Test
    void namesAFileItReadsAtOnceAndWhatToDo() throws IOException {
        write("app/lib/next-steps.jar", "another player");

        assertThat(MediumSeal.faults(root)).containsExactly(new Fault(Severity.FATAL, root.resolve("app/lib/next-steps.jar"), "the whole file",
                "It was changed.", "Do not use this copy. Copy the whole medium again, or ask for a new one."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app-arm64/start", "app-windows/start"})
    void looksAtTheSettingsOfEveryKindOfComputer(String settings) throws IOException {
        write(settings, "as made");
        new Bag(root).seal(Map.of("External-Identifier", "all 0.1.0 TEST"), Optional.empty());

        write(settings, "-Dnextsteps.programme=another");

        assertThat(MediumSeal.faults(root)).extracting(Fault::file).containsExactly(root.resolve(settings));
    }

    @Test
    void findsTheMediumFromTheFolderItStandsIn() {
        System.setProperty("nextsteps.programme", "app-windows/../data/programme");
        try {
            assertThat(PlayCommand.medium()).contains(Path.of("").toAbsolutePath());
        } finally {
            System.clearProperty("nextsteps.programme");
        }
    }

    @Test
    void leavesFilmsToTheCheckOfTheWholeMedium() throws IOException {
        write("data/programme/chapters/a.mp4", "another film");

        assertThat(MediumSeal.faults(root)).isEmpty();
    }

    @Test
    void findsAMediumWithoutItsLists() throws IOException {
        Files.delete(root.resolve("tagmanifest-sha256.txt"));

        assertThat(MediumSeal.faults(root)).extracting(Fault::what).containsExactly("The list of files is missing.");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }
}

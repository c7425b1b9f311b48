package nextsteps.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder that is followed")
class SavedFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void hasTwoFiles() throws IOException {
        Files.writeString(folder.resolve("a.json"), "a");
        Files.writeString(folder.resolve("b.vtt"), "b");
    }

    @Test
    void tellsWhatWasSavedOnceAndOnlyWhenItRests() throws IOException {
        var files = new SavedFiles(List.of(folder));

        Files.writeString(folder.resolve("b.vtt"), "be");
        var whileSaving = files.look();
        Files.writeString(folder.resolve("b.vtt"), "better");
        var stillSaving = files.look();
        var saved = files.look();

        assertThat(whileSaving).isEmpty();
        assertThat(stillSaving).isEmpty();
        assertThat(saved).containsExactly(folder.resolve("b.vtt"));
        assertThat(files.look()).isEmpty();
    }

    @Test
    void tellsOfFilesThatCameAndWent() throws IOException {
        var files = new SavedFiles(List.of(folder));

        Files.delete(folder.resolve("a.json"));
        Files.writeString(folder.resolve("c.jpg"), "c");
        files.look();

        assertThat(files.look()).isEqualTo(Set.of(folder.resolve("a.json"), folder.resolve("c.jpg")));
    }

    @Test
    void mayHaveAnotherBesideItWhichIsNotThereYet(@TempDir Path elsewhere) throws IOException {
        var local = elsewhere.resolve("local");
        var files = new SavedFiles(List.of(folder, local));

        Files.createDirectory(local);
        Files.writeString(local.resolve("local.json"), "{}");
        files.look();

        assertThat(files.look()).containsExactly(local.resolve("local.json"));
    }

    @Test
    void saysNothingOfWhatEditorsKeepBesideAFile() throws IOException {
        var files = new SavedFiles(List.of(folder));

        Files.writeString(folder.resolve("a.json~"), "a");
        Files.writeString(folder.resolve(".a.json.swp"), "a");
        files.look();

        assertThat(files.look()).isEmpty();
    }
}

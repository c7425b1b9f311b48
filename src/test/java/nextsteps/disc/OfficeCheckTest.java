package nextsteps.disc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nextsteps.programme.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The check in an office's folder")
@EnabledOnOs(OS.LINUX)
class OfficeCheckTest {

    private static final Path CHECK = Path.of("packaging/office/check.sh");

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void aFolderWithAnImageAndFilesForSticks() throws IOException {
        folder = Files.createDirectories(temporary.resolve("To hand out, ürün"));
        Files.copy(CHECK, folder.resolve("check.sh"));
        write("Player.iso", "image");
        write("For sticks/data/film one.mp4", "film");
        write("For sticks/app/start", "settings");
        list("checksums.txt", "", "Player.iso", "check.sh");
        list("For sticks/manifest-sha256.txt", "For sticks/", "data/film one.mp4");
        list("For sticks/tagmanifest-sha256.txt", "For sticks/", "app/start", "manifest-sha256.txt");
    }

    @Test
    void saysThatAllIsThere() throws Exception {
        assertThat(run()).isEqualTo(new Answer(0, "Complete.\n"));
    }

    @Test
    void namesWhatWasChangedOrIsMissing() throws Exception {
        write("For sticks/data/film one.mp4", "fylm");
        Files.delete(folder.resolve("Player.iso"));

        var answer = run();

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.words()).contains("Player.iso", "data/film one.mp4").doesNotContain("app/start")
                .endsWith("Do not hand this out: something is missing or was changed.\n");
    }

    @Test
    void isNotContentWithoutItsLists() throws Exception {
        Files.delete(folder.resolve("checksums.txt"));
        Files.delete(folder.resolve("For sticks/manifest-sha256.txt"));

        assertThat(run().status()).isEqualTo(1);
    }

    private record Answer(int status, String words) {}

    /// From another folder, as a double click may.
    private Answer run() throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", folder.resolve("check.sh").toString()).directory(temporary.toFile()).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Answer(process.waitFor(), words);
    }

    private void write(String path, String contents) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, contents);
    }

    private void list(String list, String from, String... paths) throws IOException {
        var lines = new StringBuilder();
        for (var path : paths) {
            lines.append("%s  %s\n".formatted(Fingerprint.sha256(folder.resolve(from + path)), path));
        }
        write(list, lines.toString());
    }
}

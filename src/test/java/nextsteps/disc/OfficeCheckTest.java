package nextsteps.disc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
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

    private static final String BEGUN = "Checking; this can take some minutes ...\n";

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
        assertThat(run("")).isEqualTo(whole());
    }

    @Test
    void namesWhatWasChangedIsMissingOrDoesNotBelong() throws Exception {
        write("For sticks/data/film one.mp4", "fylm");
        write("For sticks/data/ürün.mp4", "another");
        write("autorun.inf", "[autorun]");
        Files.delete(folder.resolve("Player.iso"));

        assertThat(run("")).isEqualTo(faulty("Player.iso: It is missing.", "autorun.inf: It does not belong here.",
                "For sticks/data/film one.mp4: It was changed.", "For sticks/data/ürün.mp4: It does not belong here."));
    }

    @Test
    void isNotContentWithoutItsLists() throws Exception {
        Files.delete(folder.resolve("checksums.txt"));
        write("For sticks/manifest-sha256.txt", "");

        assertThat(run("").words()).contains("checksums.txt: The list of files is missing or was changed.",
                "For sticks/manifest-sha256.txt: The list of files is missing or was changed.");
    }

    @Test
    void isNotContentWithoutTheFilesForSticks() throws Exception {
        Files.move(folder.resolve("For sticks"), temporary.resolve("elsewhere"));

        assertThat(run("")).isEqualTo(faulty("For sticks: It is missing."));
    }

    @Test
    void isContentWithAStickOnWhichAPartnerAndWindowsKeepFiles() throws Exception {
        Files.copy(CHECK, folder.resolve("For sticks/check.sh"));
        list("For sticks/tagmanifest-sha256.txt", "For sticks/", "app/start", "check.sh", "manifest-sha256.txt");
        write("For sticks/local/local.json", "{}");
        write("For sticks/System Volume Information/WPSettings.dat", "");

        assertThat(run("For sticks/")).isEqualTo(whole());
    }

    @Test
    void isNotContentWithAStickThatHoldsMore() throws Exception {
        write("For sticks/For sticks/x", "x");

        assertThat(run("")).isEqualTo(faulty("For sticks/For sticks/x: It does not belong here."));
    }

    @Test
    void opensATerminalWhereADoubleClickHasNone() throws Exception {
        var programs = Files.createDirectories(temporary.resolve("programs"));
        var terminal = programs.resolve("x-terminal-emulator");
        Files.writeString(terminal, "#!/bin/sh\necho \"$@\" >'%s/opened'\n".formatted(temporary));
        assertThat(terminal.toFile().setExecutable(true)).isTrue();
        var click = new ProcessBuilder("sh", folder.resolve("check.sh").toString()).redirectInput(Path.of("/dev/null").toFile()).redirectOutput(Redirect.DISCARD);
        click.environment().put("DISPLAY", ":none");
        click.environment().put("PATH", programs + ":" + System.getenv("PATH"));

        click.start().waitFor();

        assertThat(temporary.resolve("opened")).hasContent("-e sh %s/check.sh --stay".formatted(folder));
    }

    private record Answer(int status, String words) {}

    private static Answer whole() {
        return new Answer(0, BEGUN + "Complete.\n");
    }

    private static Answer faulty(String... faults) {
        return new Answer(1, BEGUN + String.join("\n", faults) + "\nDo not use this and do not hand it out: something is missing or was changed.\n");
    }

    /// From another folder, as a double click may.
    private Answer run(String part) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", folder.resolve(part + "check.sh").toString()).directory(temporary.toFile()).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        var process = builder.start();
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

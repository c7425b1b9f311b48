package nextsteps.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The files of a programme")
class ProgrammeFilesTest {

    @TempDir
    Path outside;

    private Path root;
    private ProgrammeFiles files;

    @BeforeEach
    void layDownAFilm() throws IOException {
        root = Files.createDirectories(outside.resolve("programme"));
        Files.createDirectories(root.resolve("chapters/room"));
        Files.writeString(root.resolve("chapters/room/room.mp4"), "film");
        files = new ProgrammeFiles(root);
    }

    @Test
    void areFoundByTheirPath() {
        assertThat(files.find("chapters/room/room.mp4")).isEqualTo(new FoundFile.Found(root.resolve("chapters/room/room.mp4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chapters/room/none.mp4", "none/room.mp4"})
    void areMissingWhereNothingIs(String path) {
        assertThat(files.find(path)).isEqualTo(new FoundFile.Missing(root.resolve(path)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "'', EMPTY_PATH", "/etc/passwd, ABSOLUTE", "../room.mp4, CLIMBS", "chapters/../../x, CLIMBS", "chapters\\room.mp4, BACKSLASH",
        "http://example.org/a.mp4, ADDRESS", "file:/etc/passwd, ADDRESS", "//server/share/a.mp4, ADDRESS", "C:/a.mp4, DRIVE", "C:a.mp4, DRIVE",
        "aux.vtt, DEVICE_NAME", "chapters/NUL, DEVICE_NAME", "./room.mp4, UNSAFE_NAME", "a//b, UNSAFE_NAME", "a/, UNSAFE_NAME",
        "room.mp4., UNSAFE_NAME", "room.mp4:stream, ADDRESS", "a b.mp4, UNSAFE_NAME", "é.mp4, UNSAFE_NAME", "%2e%2e/a, UNSAFE_NAME"})
    void areRefusedByThePathAlone(String path, Refusal why) {
        assertThat(files.find(path)).isEqualTo(new FoundFile.Refused(why));
    }

    @Test
    void areRefusedForAControlCharacterOrAnEndlessPath() {
        assertThat(files.find("room.mp4\0.txt")).isEqualTo(new FoundFile.Refused(Refusal.CONTROL_CHARACTER));
        assertThat(files.find("a".repeat(201))).isEqualTo(new FoundFile.Refused(Refusal.TOO_LONG));
    }

    @Test
    void areRefusedBehindALinkWhereverItLeads() throws IOException {
        Files.writeString(outside.resolve("secret"), "secret");
        Files.createSymbolicLink(root.resolve("out.mp4"), outside.resolve("secret"));
        Files.createSymbolicLink(root.resolve("in"), root.resolve("chapters"));
        Files.createSymbolicLink(root.resolve("dangling.mp4"), Path.of("nowhere"));

        assertThat(files.find("out.mp4")).isEqualTo(new FoundFile.Refused(Refusal.LINK));
        assertThat(files.find("in/room/room.mp4")).isEqualTo(new FoundFile.Refused(Refusal.LINK));
        assertThat(files.find("dangling.mp4")).isEqualTo(new FoundFile.Refused(Refusal.LINK));
    }

    @Test
    void areFoundWhereTheFolderItselfIsReachedThroughALink() throws IOException {
        var link = Files.createSymbolicLink(outside.resolve("medium"), root);

        var found = new ProgrammeFiles(link).find("chapters/room/room.mp4");

        assertThat(found).isEqualTo(new FoundFile.Found(link.resolve("chapters/room/room.mp4")));
    }

    @Test
    void areRefusedWhenTheyAreNoPlainFiles() throws Exception {
        new ProcessBuilder("mkfifo", root.resolve("pipe").toString()).start().waitFor();
        Files.createFile(root.resolve("empty.mp4"));

        assertThat(files.find("chapters/room")).isEqualTo(new FoundFile.Refused(Refusal.FOLDER));
        assertThat(files.find("pipe")).isEqualTo(new FoundFile.Refused(Refusal.NOT_PLAIN));
        assertThat(files.find("empty.mp4")).isEqualTo(new FoundFile.Refused(Refusal.EMPTY_FILE));
        assertThat(files.find("chapters/room/room.mp4/more")).isInstanceOf(FoundFile.Missing.class);
    }
}

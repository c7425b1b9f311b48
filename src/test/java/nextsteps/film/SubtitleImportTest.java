package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Subtitles that were made elsewhere")
class SubtitleImportTest {

    private static final Path ROOM = Path.of("content/chapters/room");

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgramme() throws IOException {
        Files.createDirectories(folder.resolve("chapters/room"));
        Files.copy(Path.of("content/programme.json"), folder.resolve("programme.json"));
        Files.copy(ROOM.resolve("room.en.vtt"), folder.resolve("chapters/room/room.en.vtt"));
    }

    @Test
    void takeTheNamesAndTimesOfTheLinesTheyBelongTo() throws Exception {
        var file = write("room.srt", """
                1
                00:00:02,000 --> 00:00:05,000
                Une salle.

                2
                00:00:06,100 --> 00:00:08,000
                Les salles
                sont

                3
                00:00:08,100 --> 00:00:11,900
                différentes.
                """);

        var made = new SubtitleImport(folder, "room").bringIn(file, "vi");

        assertThat(made.file()).isEqualTo(folder.resolve("chapters/room/room.vi.vtt")).hasContent("""
                WEBVTT

                room-001
                00:00:02.200 --> 00:00:05.593
                Une salle.

                room-002
                00:00:05.800 --> 00:00:11.478
                Les salles
                sont
                différentes.
                """);
        assertThat(made.lines()).isEqualTo(2);
        assertThat(made.missing()).hasSize(24).startsWith("room-003").endsWith("room-026");
    }

    @Test
    void areReadInWindowsLettersToo() throws Exception {
        var file = Files.write(folder.resolve("room.srt"), "1\n00:00:02,000 --> 00:00:05,000\nÉté\n".getBytes(Charset.forName("windows-1252")));

        new SubtitleImport(folder, "room").bringIn(file, "vi");

        assertThat(folder.resolve("chapters/room/room.vi.vtt")).content().contains("Été");
    }

    @Test
    void areTheSameAfterTheWayOutAndBack() throws Exception {
        for (var tag : List.of("ar", "th", "zh-Hans", "vi")) {
            var file = ROOM.resolve("room.%s.vtt".formatted(tag));

            var made = new SubtitleImport(folder, "room").bringIn(file, tag);

            assertThat(made.missing()).isEmpty();
            assertThat(made.file()).hasSameTextualContentAs(file);
        }
    }

    @Test
    void areNamedInTheProgrammeOnceAndNothingElseOfItChanges() throws Exception {
        var entry = "{ \"language\": \"ro\", \"kind\": \"subtitles\", \"file\": \"chapters/room/room.ro.vtt\" }";
        var before = Files.readString(folder.resolve("programme.json"));
        Files.writeString(folder.resolve("programme.json"), before.replace("                " + entry + ",\n", ""));

        new SubtitleImport(folder, "room").bringIn(ROOM.resolve("room.ro.vtt"), "ro");
        new SubtitleImport(folder, "room").bringIn(ROOM.resolve("room.ro.vtt"), "ro");

        var lines = Files.readAllLines(folder.resolve("programme.json"));
        assertThat(lines).filteredOn(line -> line.contains(entry)).hasSize(1);
        assertThat(lines).hasSameSizeAs(before.lines().toList());
    }

    @Test
    void areRefusedWithEachCueThatBelongsToNoLine() throws Exception {
        var file = write("room.vtt", "WEBVTT\n\n00:30:00.000 --> 00:30:02.000\nLate\n\n00:31:00.000 --> 00:31:02.000\nLater\n");

        assertThatThrownBy(() -> new SubtitleImport(folder, "room").bringIn(file, "vi")).isInstanceOfSatisfying(FilmException.class, faulty ->
                assertThat(faulty.faults()).extracting(Fault::what).containsExactly("Nothing is said from 1800.000 s to 1802.000 s: “Late”.", "Nothing is said from 1860.000 s to 1862.000 s: “Later”."));
        assertThat(folder.resolve("chapters/room/room.vi.vtt")).doesNotExist();
    }

    @Test
    void areToldOfWhereWordsAreLost() throws Exception {
        var file = write("room.srt", "1\n00:00:02,000 --> 00:00:05,000\nMot\n\n2\n00:0x:06,000 --> 00:00:08,000\nPerdu\n");

        var made = new SubtitleImport(folder, "room").bringIn(file, "vi");

        assertThat(made.lines()).isEqualTo(1);
        assertThat(made.faults()).containsExactly(new Fault(file, 6, "The times cannot be read, so this cue is left out: “00:0x:06,000 --> 00:00:08,000”.",
                "Write them like 00:01:02.000 --> 00:01:04.500, in a SubRip file with commas."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "absent | The film has no lines yet.",
        "without names | Not every line of the film has a name of its own.",
        "with one name twice | Not every line of the film has a name of its own.",
    })
    void areRefusedWhereTheLinesOfTheFilmAre(String how, String what) throws Exception {
        var lines = folder.resolve("chapters/room/room.en.vtt");
        switch (how) {
            case "absent" -> Files.delete(lines);
            case "without names" -> Files.writeString(lines, Files.readString(lines).replaceAll("(?m)^room-\\d+$", ""));
            default -> Files.writeString(lines, Files.readString(lines).replace("room-002", "room-001"));
        }
        var file = write("room.srt", "1\n00:00:02,000 --> 00:00:05,000\nMot\n");

        assertThatThrownBy(() -> new SubtitleImport(folder, "room").bringIn(file, "vi")).isInstanceOfSatisfying(FilmException.class,
                faulty -> assertThat(faulty.faults()).extracting(Fault::file, Fault::what).containsExactly(tuple(lines, what)));
        assertThat(folder.resolve("chapters/room/room.vi.vtt")).doesNotExist();
    }

    @Test
    void leaveNothingBehindWhereThereIsNoSuchChapter() throws Exception {
        var file = write("room.srt", "1\n00:00:02,000 --> 00:00:05,000\nMot\n");

        assertThatThrownBy(() -> new SubtitleImport(folder, "rom").bringIn(file, "en")).isInstanceOf(FilmException.class);

        assertThat(folder.resolve("chapters/rom")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"vi, true", "fr, false"})
    void areShownWhereTheProgrammeHasTheirLanguageHoweverItIsLaidOut(String tag, boolean isShown) throws Exception {
        var manifest = folder.resolve("programme.json");
        Files.writeString(manifest, Files.readString(manifest).replaceAll("\"(tag|language)\": ", "\"$1\" : "));
        var file = write("room.srt", "1\n00:00:02,000 --> 00:00:05,000\nMot\n");
        var before = Files.readString(manifest);

        assertThat(new SubtitleImport(folder, "room").bringIn(file, tag).isShown()).isEqualTo(isShown);

        assertThat(manifest).hasContent(before);
    }

    @Test
    void becomeTheLinesOfAFilmInEnglish() throws Exception {
        var file = write("words.ttml", "<tt><body><div><p begin='1s' end='3s'>One</p><p begin='4s' end='6s'>Two</p></div></body></tt>");

        new SubtitleImport(folder, "room").bringIn(file, "en");

        assertThat(folder.resolve("chapters/room/room.en.vtt")).hasContent("""
                WEBVTT

                room-001
                00:00:01.000 --> 00:00:03.000
                One

                room-002
                00:00:04.000 --> 00:00:06.000
                Two
                """);
    }

    private Path write(String name, String text) throws IOException {
        FileUtils.writeStringToFile(folder.resolve(name).toFile(), text, "UTF-8");
        return folder.resolve(name);
    }
}

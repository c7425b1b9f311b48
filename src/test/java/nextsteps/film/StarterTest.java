package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nextsteps.programme.Chapter;
import nextsteps.programme.ProgrammeReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A programme to begin with")
class StarterTest {

    private static final Path CONTENT = Path.of("content");
    private static final Ffmpeg FFMPEG = new Ffmpeg("ffmpeg");

    @TempDir
    private Path folder;

    @Test
    void hasTwoFilmsWithTheirSources() throws Exception {
        new Starter(CONTENT, folder.resolve("new")).write(List.of(), FFMPEG);

        var read = ProgrammeReader.read(folder.resolve("new"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.programme().chapters()).extracting(Chapter::id).containsExactly("choice", "people");
        assertThat(FilmSources.read(folder.resolve("new"), "choice", FFMPEG).timeline().shots()).hasSize(26);
    }

    @Test
    void hasTheFilmsThatWereSupplied() throws Exception {
        var one = film("one.mkv");
        var two = film("two.mov");

        new Starter(CONTENT, folder.resolve("new")).write(List.of(one, two), FFMPEG);

        var read = ProgrammeReader.read(folder.resolve("new"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.programme().chapters()).extracting(Chapter::id).containsExactly("film-1", "film-2");
        assertThat(read.programme().chapters()).extracting(chapter -> chapter.media().duration().toSeconds()).containsExactly(2L, 2L);
    }

    @Test
    void takesAThirdFilmFromElsewhere() throws Exception {
        var ours = folder.resolve("new");
        new Starter(CONTENT, ours).write(List.of(), FFMPEG);
        Files.writeString(ours.resolve("chapters/chapters.tsv"), "\nours\t3\twitness\tgentle\n", StandardOpenOption.APPEND);

        new FilmImport(ours, FFMPEG).bringIn(film("one.mkv"), "ours");

        assertThat(ProgrammeReader.read(ours).programme().chapters()).extracting(Chapter::id).containsExactly("choice", "people", "ours");
    }

    @Test
    void holdsOneTextALineAsAllProgrammesDo() throws Exception {
        new Starter(CONTENT, folder.resolve("new")).write(List.of(), FFMPEG);

        assertThat(Files.readAllLines(folder.resolve("new/texts/en.json"))).contains("    \"language\": \"en\",", "        \"rail.pause\": \"Pause\",");
    }

    @Test
    void isNotMadeOverAnother() throws Exception {
        Files.writeString(folder.resolve("letter"), "Mine.");

        assertThatThrownBy(() -> new Starter(CONTENT, folder).write(List.of(), FFMPEG)).isInstanceOfSatisfying(FilmException.class,
                faulty -> assertThat(faulty.faults()).containsExactly(new Fault(folder, 0, "The folder is not empty.", "Name a new folder.")));
        assertThat(folder).isDirectoryNotContaining("glob:**programme.json");
    }

    @Test
    void isNotMadeHalfWhereAFileIsNoFilm() throws Exception {
        var letter = Files.writeString(folder.resolve("letter.mkv"), "no film");

        assertThatThrownBy(() -> new Starter(CONTENT, folder.resolve("new")).write(List.of(letter), FFMPEG)).isInstanceOf(FilmException.class);

        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void isNotMadeInPlaceOfAFile() throws Exception {
        var letter = Files.writeString(folder.resolve("letter"), "Mine.");

        assertThatThrownBy(() -> new Starter(CONTENT, letter).write(List.of(), FFMPEG)).isInstanceOfSatisfying(FilmException.class,
                faulty -> assertThat(faulty.faults()).containsExactly(new Fault(letter, 0, "This is a file.", "Name a new folder.")));
    }

    private Path film(String name) throws IOException {
        var file = folder.resolve(name);
        FFMPEG.output("-v", "error", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=25:duration=2", "-pix_fmt", "yuv420p", file.toString());
        return file;
    }
}

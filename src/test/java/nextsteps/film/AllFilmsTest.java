package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("All films of a programme")
class AllFilmsTest {

    private static final Ffmpeg FFMPEG = new Ffmpeg("ffmpeg");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path content;

    private Path film = Path.of("");
    private AllFilms all = new AllFilms(Path.of(""), FFMPEG);

    /// Two chapters of the same sources: `film`, which is made already, and `tale`, which is not.
    @BeforeEach
    void makeOneOfTwo() throws Exception {
        film = TinyFilm.write(content, FFMPEG);
        copy(film, content.resolve("chapters/tale"));
        Files.writeString(content.resolve("programme.json"), """
                {"chapters": [{"id": "film", "media": {"width": 0, "height": 0, "duration": "PT0S", "sha256": ""}},
                              {"id": "tale", "media": {"width": 0, "height": 0, "duration": "PT0S", "sha256": ""}}]}
                """);
        all = new AllFilms(content, FFMPEG);
        all.make(List.of("film"), 1, _ -> {});
    }

    @Test
    void areDueUntilTheyAreMade() throws Exception {
        assertThat(all.chapters()).containsExactly("film", "tale");
        assertThat(all.due()).containsExactly("tale");

        all.make(all.due(), 2, _ -> {});

        assertThat(all.due()).isEmpty();
    }

    @Test
    void areTheSameWhetherMadeOneByOneOrAtOnce() throws Exception {
        var oneByOne = Files.readAllBytes(film.resolve("film.mp4"));

        all.make(all.chapters(), 2, _ -> {});

        assertThat(content.resolve("chapters/film/film.mp4")).hasBinaryContent(oneByOne);
        assertThat(content.resolve("chapters/tale/tale.mp4")).hasBinaryContent(oneByOne);
        assertThat(all.due()).isEmpty();
    }

    @Test
    void areDueAgainAfterEveryChangeThatIsSeenOrHeard() throws Exception {
        all.make(List.of("tale"), 1, _ -> {});
        var changes = List.<Change>of(
                () -> change(film.resolve("film.storyboard.tsv"), "\t-\t", "\ttable\t"),
                () -> change(film.resolve("film.storyboard.tsv"), "the yard", "a yard"),
                () -> Files.copy(film.resolve("narration/film-002.flac"), film.resolve("narration/film-001.flac")),
                () -> Files.write(film.resolve("film.mp4"), new byte[] {1}));

        for (var change : changes) {
            change.make();
            assertThat(all.due()).containsExactly("film");
            all.make(all.due(), 1, _ -> {});
        }
        change(content.resolve("scenes/hall.svg"), "#c29a70", "#c29a71");
        assertThat(all.due()).containsExactly("film", "tale");
    }

    @Test
    void stayWhenOnlyANoteForTranslatorsChanges() throws Exception {
        change(film.resolve("film.storyboard.tsv"), "a door.\t0.6", "a door.\t0.6\t\tNot a gate.");

        assertThat(all.due()).containsExactly("tale");
    }

    @Test
    void tellHowFarTheyAreTogether() throws Exception {
        var heard = new ArrayList<Progress>();

        all.make(all.chapters(), 2, heard::add);

        assertThat(heard).isSortedAccordingTo((one, other) -> Integer.compare(one.frames(), other.frames()))
                .hasSize(230).last().isEqualTo(new Progress(2000, 2000));
    }

    @Test
    void areNotBegunBeforeTheFaultsOfAllAreTold() throws Exception {
        change(film.resolve("film.storyboard.tsv"), "hall", "hell");
        Files.delete(content.resolve("chapters/tale/narration/film-001.wav"));

        var faulty = catchThrowableOfType(FilmException.class, () -> all.due());

        assertThat(faulty.faults()).extracting(Fault::what).containsExactlyInAnyOrder("There is no scene hell.", "The sentence is not spoken yet.");
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void change(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString().replace("film.", "tale."));
                Files.copy(file, copy);
            }
        }
    }
}

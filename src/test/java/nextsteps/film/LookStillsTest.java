package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The stills of a film")
class LookStillsTest {

    private static final Ffmpeg FFMPEG = new Ffmpeg("ffmpeg");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path content;

    @Test
    void areOneForEachChangeOfWhatIsLookedAt() throws Exception {
        var chapter = TinyFilm.write(content, FFMPEG);
        Files.writeString(chapter.resolve("film.storyboard.tsv"), """
                cue id\tscene\tcamera\thighlight\tnarration\tpause
                film-001\thall\twhole\t-\tThis is a hall.\t0.6
                film-002\thall\twhole\t-\tIt is a hall.\t0.6
                film-003\thall\twhole\tdoor\tThis is a door.\t0.6
                film-004\tyard\twhole\tdoor\tThis is the yard.\t0.6
                """);
        Files.copy(chapter.resolve("narration/film-001.wav"), chapter.resolve("narration/film-003.wav"));
        Files.copy(chapter.resolve("narration/film-001.wav"), chapter.resolve("narration/film-004.wav"));
        var stills = Files.createDirectories(chapter.resolve("stills"));
        Files.writeString(stills.resolve("film-009.jpg"), "of a line that is no longer there");

        new FilmMaker(content, FFMPEG).make("film", _ -> {});

        try (var files = Files.list(stills)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("film-001.jpg", "film-003.jpg", "film-004.jpg");
        }
        var still = ImageIO.read(stills.resolve("film-004.jpg").toFile());
        assertThat(still.getWidth()).isEqualTo(640);
        assertThat(still.getHeight()).isEqualTo(360);
    }
}

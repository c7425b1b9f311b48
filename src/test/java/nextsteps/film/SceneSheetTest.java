package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A sheet of scenes")
class SceneSheetTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path content;

    @Test
    void showsEachSceneAboveItsName() throws Exception {
        TinyFilm.drawScenes(content.resolve("scenes"));
        var png = content.resolve("pictures/scenes.png");

        new FilmMaker(content, new Ffmpeg("ffmpeg")).scenes(png);

        var sheet = ImageIO.read(png.toFile());
        assertThat(colour(sheet, 200, 100)).isEqualTo("c29a70");
        assertThat(colour(sheet, 640, 100)).isEqualTo("93a5a8");
        assertThat(hasInk(sheet, 8)).isTrue();
        assertThat(hasInk(sheet, 442)).isTrue();
        assertThat(hasInk(sheet, 876)).isFalse();
    }

    @Test
    void isNotMadeBeforeEveryFaultOfEverySceneIsTold() throws IOException {
        var scenes = Files.createDirectories(content.resolve("scenes"));
        Files.writeString(scenes.resolve("hall.svg"), "<svg data-base='gone.svg'/>");
        Files.writeString(scenes.resolve("yard.svg"), "<svg><use href='#tree'/></svg>");
        var png = content.resolve("scenes.png");

        var faulty = catchThrowableOfType(FilmException.class, () -> new FilmMaker(content, new Ffmpeg("ffmpeg")).scenes(png));

        assertThat(faulty.faults()).extracting(fault -> fault.file().getFileName().toString()).containsExactlyInAnyOrder("hall.svg", "yard.svg");
        assertThat(png).doesNotExist();
    }

    @Test
    void canBeMadeOfTheProgramme() throws Exception {
        assertThat(Scenes.all(Path.of("content", "scenes")).names()).contains("courtroom", "room-link", "room-private", "room-private-wigs",
                "room-recorded", "room-screen", "symbols");
    }

    private static String colour(BufferedImage picture, int x, int y) {
        return Integer.toHexString(picture.getRGB(x, y) & 0xFFFFFF);
    }

    /// Whether anything is written below the picture that begins at `x`.
    private static boolean hasInk(BufferedImage sheet, int x) {
        return IntStream.range(0, 32 * 60).anyMatch(i -> (sheet.getRGB(x + i % 60, 249 + i / 60 * 22 / 32) & 0xFF) < 128);
    }
}

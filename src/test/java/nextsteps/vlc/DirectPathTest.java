package nextsteps.vlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nextsteps.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// On a real X server, looking at real pixels.
@DisplayName("The direct path to the screen")
class DirectPathTest {

    private static final FrameSize STAGE = new FrameSize(611, 347);
    private static final FrameSize FILM = new FrameSize(320, 180);
    private static final int FILM_COLOUR = 0xFF336699;

    private final Optional<XServer> server = XServer.connect();
    private final DirectPath path = new DirectPath();
    private Optional<Stage> stage = Optional.empty();

    @BeforeEach
    void openStage() {
        assumeThat(server).as("an X server").isPresent();
        stage = Optional.of(Fx.call(() -> {
            var window = new Stage(StageStyle.UNDECORATED);
            window.setScene(new Scene(new Group(), STAGE.width(), STAGE.height(), Color.RED));
            window.setX(0);
            window.setY(0);
            window.show();
            return window;
        }));
    }

    @AfterEach
    void closeStage() {
        stage.ifPresent(window -> Fx.run(window::close));
    }

    @Test
    void showsAPictureInItsPlaceInsideTheWindowAndNowhereElse() throws InterruptedException {
        open(20, 10);

        assertThat(pixelAt(20, 10)).isEqualTo(FILM_COLOUR);
        assertThat(pixelAt(339, 189)).isEqualTo(FILM_COLOUR);
        assertThat(pixelAt(340, 190)).isEqualTo(0xFFFF0000);
        assertThat(pixelAt(19, 10)).isEqualTo(0xFFFF0000);
    }

    @Test
    void laysACoverOverThePictureAndCutsItsClearCornersAway() throws InterruptedException {
        open(20, 10);

        Fx.run(() -> path.cover(clearAtItsEnds(100, 40), 50, 60));
        settle();

        assertThat(pixelAt(100, 80)).isEqualTo(0xFF000000);
        assertThat(pixelAt(51, 80)).isEqualTo(FILM_COLOUR);
        assertThat(pixelAt(148, 80)).isEqualTo(FILM_COLOUR);
    }

    @Test
    void leavesNothingOnScreenWhenItCloses() throws InterruptedException {
        open(20, 10);
        Fx.run(() -> path.cover(clearAtItsEnds(100, 40), 50, 60));

        Fx.run(path::close);
        settle();

        assertThat(pixelAt(100, 80)).isEqualTo(0xFFFF0000);
        assertThat(path.put(picture())).isFalse();
    }

    @Test
    void takesNoPictureOfAnotherSize() throws InterruptedException {
        open(20, 10);

        assertThat(path.put(new Frame(new FrameSize(64, 64)))).isFalse();
    }

    @Test
    void doesNotOpenForAPictureTheServerCannotSee() {
        Fx.run(() -> path.prepare(server.orElseThrow(), STAGE));

        Fx.run(() -> path.open(0, 0, new Frame(FILM)));

        assertThat(path.isOpen()).isFalse();
    }

    @Test
    void staysClosedWhereThisProcessHasNoWindowOfThatSize() {
        Fx.run(() -> path.prepare(server.orElseThrow(), new FrameSize(77, 55)));

        Fx.run(() -> path.open(0, 0, picture()));

        assertThat(path.isOpen()).isFalse();
    }

    private void open(int x, int y) throws InterruptedException {
        settle();
        Fx.run(() -> {
            path.prepare(server.orElseThrow(), STAGE);
            path.open(x, y, picture());
        });
        assertThat(path.isOpen()).isTrue();
        settle();
    }

    private Frame picture() {
        var frame = new Frame(FILM, server.flatMap(connected -> connected.share(FILM)).orElseThrow());
        for (var pixel = 0; pixel < FILM.width() * FILM.height(); pixel++) {
            frame.pixels().put(pixel, FILM_COLOUR);
        }
        return frame;
    }

    /// Black, but clear in the first and last ten columns.
    private static WritableImage clearAtItsEnds(int width, int height) {
        var image = new WritableImage(width, height);
        for (var x = 10; x < width - 10; x++) {
            for (var y = 0; y < height; y++) {
                image.getPixelWriter().setArgb(x, y, 0xFF000000);
            }
        }
        return image;
    }

    private static int pixelAt(int x, int y) {
        return Fx.call(() -> {
            var colour = new Robot().getPixelColor(x, y);
            return 0xFF000000
                    | (int) Math.round(colour.getRed() * 255) << 16
                    | (int) Math.round(colour.getGreen() * 255) << 8
                    | (int) Math.round(colour.getBlue() * 255);
        });
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(200);
    }
}

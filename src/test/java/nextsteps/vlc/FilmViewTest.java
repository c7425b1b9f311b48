package nextsteps.vlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
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
@DisplayName("The film on screen")
class FilmViewTest {

    private static final FrameSize STAGE = new FrameSize(613, 200);
    private static final FrameSize SQUARE = new FrameSize(400, 400);
    private static final int FILM_COLOUR = 0xFF336699;

    private final Optional<XServer> server = XServer.connect();
    private final FilmView view = new FilmView(CompletableFuture.completedFuture(server));
    private Optional<Stage> stage = Optional.empty();

    @BeforeEach
    void openStage() throws InterruptedException {
        assumeThat(server).as("an X server").isPresent();
        stage = Optional.of(Fx.call(() -> {
            var window = new Stage(StageStyle.UNDECORATED);
            view.setBackground(Background.fill(Color.RED));
            window.setScene(new Scene(view, STAGE.width(), STAGE.height(), Color.RED));
            window.setX(0);
            window.setY(0);
            window.show();
            return window;
        }));
        settle();
    }

    @AfterEach
    void closeStage() {
        stage.ifPresent(window -> Fx.run(window::close));
    }

    @Test
    void standsInTheMiddleFromItsFirstPlayedPictureOnWhateverItsShape() throws InterruptedException {
        var ring = view.newRing(SQUARE);

        Fx.run(() -> {
            publish(ring);
            view.pictureArrived(ring);
        });
        Fx.run(() -> view.setPlaying(true));
        publish(ring);
        view.pictureArrived(ring);
        settle();

        assertThat(pixelAt(STAGE.width() / 2 - 98, 100)).as("its left").isEqualTo(FILM_COLOUR);
        assertThat(pixelAt(STAGE.width() / 2 + 98, 100)).as("its right").isEqualTo(FILM_COLOUR);
        assertThat(pixelAt(10, 100)).as("left of it").isEqualTo(0xFFFF0000);
        assertThat(pixelAt(STAGE.width() - 10, 100)).as("right of it").isEqualTo(0xFFFF0000);
    }

    private static void publish(FrameRing ring) {
        var frame = ring.take();
        for (var pixel = 0; pixel < frame.size().width() * frame.size().height(); pixel++) {
            frame.pixels().put(pixel, FILM_COLOUR);
        }
        ring.publish(frame);
    }

    private static int pixelAt(int x, int y) {
        return Fx.call(() -> {
            var colour = new Robot().getPixelColor(x, y);
            return 0xFF000000 | (int) Math.round(colour.getRed() * 255) << 16 | (int) Math.round(colour.getGreen() * 255) << 8
                    | (int) Math.round(colour.getBlue() * 255);
        });
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(300);
    }
}

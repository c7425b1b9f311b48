package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The watch over the computer's screen")
class ScreenWatchTest {

    private final List<String> done = new ArrayList<>();
    private Optional<Rectangle2D> screen = Optional.of(new Rectangle2D(0, 0, 1366, 768));
    private final ScreenWatch watch = new ScreenWatch(() -> screen, () -> done.add("placed"), () -> done.add("told"));

    @Test
    void putsTheWindowOnTheNewScreenAndTellsOnce() {
        screen = Optional.of(new Rectangle2D(0, 0, 1024, 600));

        watch.look();
        watch.look();

        assertThat(done).containsExactly("placed", "told");
    }

    @Test
    void waitsWhileThereIsNoScreenAtAll() {
        screen = Optional.empty();
        watch.look();

        screen = Optional.of(new Rectangle2D(0, 0, 1366, 768));
        watch.look();

        assertThat(done).isEmpty();
    }
}

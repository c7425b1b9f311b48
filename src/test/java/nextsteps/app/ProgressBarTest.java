package nextsteps.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import nextsteps.film.Progress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A progress bar")
class ProgressBarTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void growsInItsLineOnATerminal() {
        var bar = new ProgressBar(new PrintStream(written, true, UTF_8), true);

        bar.show(new Progress(0, 200));
        bar.show(new Progress(1, 200));
        bar.show(new Progress(100, 200));
        bar.show(new Progress(200, 200));

        assertThat(written.toString(UTF_8)).isEqualTo(
                "\r[........................................]   0 %"
                        + "\r[####################....................]  50 %"
                        + "\r[########################################] 100 %\n");
    }

    @Test
    void isALineForEveryTenthElsewhere() {
        var bar = new ProgressBar(new PrintStream(written, true, UTF_8), false);

        for (var frame = 1; frame <= 60; frame++) {
            bar.show(new Progress(frame, 200));
        }

        assertThat(written.toString(UTF_8)).isEqualTo("""
                [........................................]   0 %
                [####....................................]  10 %
                [########................................]  20 %
                [############............................]  30 %
                """);
    }
}

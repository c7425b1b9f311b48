package nextsteps.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress of a check")
class ShownProgressTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @Test
    void leavesACleanLineOnATerminal() {
        show(true);

        assertThat(terminal.toString(UTF_8)).endsWith("\r\u001B[K");
    }

    @Test
    void isNotWrittenWhereNobodyWatches() {
        show(false);

        assertThat(terminal.size()).isZero();
    }

    private void show(boolean watched) {
        try (var progress = new ShownProgress(new PrintStream(terminal, true, UTF_8), watched)) {
            progress.done(1, 2);
            progress.done(2, 2);
        }
    }
}

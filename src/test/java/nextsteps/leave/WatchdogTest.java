package nextsteps.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A look is a quarter of a second.
@DisplayName("The watchdog")
class WatchdogTest {

    private final Queue<Runnable> thread = new ArrayDeque<>();
    private int leaves;
    private Duration waited = Duration.ZERO;
    private final Watchdog watchdog = new Watchdog(thread::add, () -> waited, () -> leaves++);

    @Test
    void leavesWhenTheThreadHasNotAnsweredForTwoSeconds() {
        lookAndAnswer();

        look(1 + 7);
        assertThat(leaves).isZero();
        look(1);

        assertThat(leaves).isEqualTo(1);
    }

    @Test
    void leavesOnce() {
        lookAndAnswer();

        look(60);

        assertThat(leaves).isEqualTo(1);
    }

    @Test
    void staysWhileTheThreadAnswersHoweverSlowly() {
        for (var times = 0; times < 20; times++) {
            look(8);
            answer();
        }

        assertThat(leaves).isZero();
    }

    @Test
    void staysWhileOtherProgramsTakeTheProcessorFromTheThread() {
        lookAndAnswer();

        for (var looks = 0; looks < 30; looks++) {
            look(1);
            waited = waited.plusMillis(230);
        }

        assertThat(leaves).isZero();
    }

    @Test
    void leavesWhenTheThreadHasNotAnsweredForTwoSecondsInWhichItCouldRun() {
        lookAndAnswer();

        look(1 + 4);
        waited = waited.plusSeconds(1);
        look(7);
        assertThat(leaves).isZero();
        look(1);

        assertThat(leaves).isEqualTo(1);
    }

    @Test
    void leavesAfterTenSecondsWhateverTakesTheProcessor() {
        lookAndAnswer();

        for (var looks = 0; looks < 1 + 40; looks++) {
            look(1);
            waited = waited.plusMillis(250);
        }

        assertThat(leaves).isEqualTo(1);
    }

    @Test
    void waitsForTheFirstAnswerAsLongAsTheStartTakes() {
        look(100);
        answer();
        look(5);

        assertThat(leaves).isZero();
    }

    @Test
    void asksNoMoreWhileItWaits() {
        look(5);

        assertThat(thread).hasSize(1);
    }

    private void lookAndAnswer() {
        look(1);
        answer();
    }

    private void look(int times) {
        for (var look = 0; look < times; look++) {
            watchdog.look();
        }
    }

    private void answer() {
        thread.forEach(Runnable::run);
        thread.clear();
    }
}

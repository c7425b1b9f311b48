package nextsteps.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import nextsteps.ui.Fx;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("A metronome")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class MetronomeTest {

    private final Semaphore turns = new Semaphore(0);
    private final Metronome metronome = new Metronome(() -> {
        assertThat(Platform.isFxApplicationThread()).isTrue();
        turns.release();
    });

    @Test
    void turnsAtOnceWhenItStarts() {
        var atOnce = Fx.call(() -> {
            metronome.start();
            metronome.stop();
            return turns.availablePermits();
        });

        assertThat(atOnce).isEqualTo(1);
    }

    @Test
    void turnsAgainAndAgainAndStopsWhenItIsStopped() throws InterruptedException {
        Fx.run(metronome::start);
        assertThat(turns.tryAcquire(4, 10, TimeUnit.SECONDS)).isTrue();

        Fx.run(() -> {
            metronome.stop();
            turns.drainPermits();
        });

        assertThat(turns.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void startsAnew() throws InterruptedException {
        Fx.run(() -> {
            metronome.start();
            metronome.stop();
            turns.drainPermits();
            metronome.start();
        });

        assertThat(turns.tryAcquire(3, 10, TimeUnit.SECONDS)).isTrue();
        Fx.run(metronome::stop);
    }
}

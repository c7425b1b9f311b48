package nextsteps.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisplayName("The wait for a processor")
class ProcessorWaitTest {

    private static final String BUSY = "busy, by a long name";
    private static final int MORE_THAN_PROCESSORS = 4 * Runtime.getRuntime().availableProcessors();
    private static final int TRIES = 500;

    private final AtomicBoolean works = new AtomicBoolean(true);

    @AfterEach
    void endTheWork() {
        works.set(false);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void growsWhileMoreThreadsWantToRunThanThereAreProcessors() throws InterruptedException {
        IntStream.range(0, MORE_THAN_PROCESSORS).forEach(_ -> Thread.ofPlatform().daemon().name(BUSY).start(this::work));
        var wait = ProcessorWait.ofThreads(Set.of(BUSY));
        var before = wait.get();

        for (var tries = 0; tries < TRIES && wait.get().equals(before); tries++) {
            Thread.sleep(Duration.ofMillis(10));
        }

        assertThat(wait.get()).isGreaterThan(before);
    }

    @Test
    void isNothingForThreadsThatAreNotThere() {
        assertThat(ProcessorWait.ofThreads(Set.of("nobody")).get()).isEqualTo(Duration.ZERO);
    }

    private void work() {
        while (works.get()) {
            Thread.onSpinWait();
        }
    }
}

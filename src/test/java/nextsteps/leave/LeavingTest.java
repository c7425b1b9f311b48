package nextsteps.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Leaving")
class LeavingTest {

    private final List<String> done = new ArrayList<>();

    private void exit() {
        done.add("exit started");
    }

    private void pause() {
        done.add("paused");
    }

    private void hide() {
        done.add("hidden");
    }

    @Test
    void startsTheExitThenPausesThenHides() {
        new Leaving(this::exit, this::pause, this::hide).run();

        assertThat(done).containsExactly("exit started", "paused", "hidden");
    }

    @Test
    void happensOnceHoweverOftenItIsAskedFor() {
        var leaving = new Leaving(this::exit, this::pause, this::hide);

        leaving.run();
        leaving.run();

        assertThat(done).containsExactly("exit started", "paused", "hidden");
    }

    @Test
    void hidesThoughThePauseThrows() {
        new Leaving(this::exit, LeavingTest::missingClass, this::hide).run();

        assertThat(done).containsExactly("exit started", "hidden");
    }

    @Test
    void goesOnQuietlyThoughHidingThrows() {
        new Leaving(this::exit, this::pause, LeavingTest::missingClass).run();

        assertThat(done).containsExactly("exit started", "paused");
    }

    /// As on a medium that was pulled out.
    private static void missingClass() {
        throw new NoClassDefFoundError("pulled out");
    }

    @Test
    void endsTheProcessThoughThePauseHangs() throws InterruptedException {
        var ended = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var leaving = new Leaving(ExitThread.waiting(() -> ended::countDown), () -> hang(never), this::hide);

        Thread.ofPlatform().daemon().start(leaving);

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        never.countDown();
    }

    private static void hang(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void doesNotEndTheProcessUnasked() throws InterruptedException {
        var ended = new CountDownLatch(1);

        ExitThread.waiting(() -> ended::countDown);

        assertThat(ended.await(300, TimeUnit.MILLISECONDS)).isFalse();
    }
}

package nextsteps.leave;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/// A thread that waits from the beginning to end the process, so that leaving has nothing to make, to load or to find.
public final class ExitThread implements ExitTimer {

    /// By then a pause has reached the sound server.
    private static final Duration UNTIL_SILENT = Duration.ofMillis(120);

    private final CountDownLatch started = new CountDownLatch(1);

    private ExitThread() {}

    /// A thread that waits already. It asks for the `end` beforehand, beside everything else that starts.
    public static ExitThread waiting(Supplier<ProcessEnd> end) {
        var exit = new ExitThread();
        Thread.ofPlatform().daemon().name("leave").start(() -> exit.await(end.get()));
        return exit;
    }

    @Override
    public void start() {
        started.countDown();
    }

    private void await(ProcessEnd end) {
        try {
            started.await();
            Thread.sleep(UNTIL_SILENT);
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
        end.now();
    }
}

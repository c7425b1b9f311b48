package nextsteps.leave;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Leaves when a thread no longer answers for two seconds, because then no key and no button does.
///
/// It counts its own looks and not the time: while the computer sleeps or the process is stopped nobody looks, so that neither is
/// taken for hanging. Nor is a thread that would run but for other programs: the time it waits for a processor does not count, up to ten seconds.
public final class Watchdog {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST_LOOKS = 40;

    private final Executor watched;
    private final Supplier<Duration> waited;
    private final Runnable leave;
    private volatile long answered;
    private long asked;
    private int looksInVain;
    private Duration waitedBefore = Duration.ZERO;
    private boolean left;

    /// `watched` hands tasks to the thread and returns at once; `waited` is how long that thread has waited for a processor in all.
    public Watchdog(Executor watched, Supplier<Duration> waited, Runnable leave) {
        this.watched = watched;
        this.waited = waited;
        this.leave = leave;
    }

    /// Watches from the first answer on, so that whatever still starts has its time.
    public void begin() {
        Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
    }

    /// Asks once beforehand, so that nothing must be found or loaded when it counts.
    private void watch() {
        waitedBefore = waited.get();
        try {
            while (true) {
                look();
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void look() {
        if (answered == asked) {
            looksInVain = 0;
            asked++;
            var question = asked;
            watched.execute(() -> answered = question);
        } else if (answered > 0 && !left) {
            lookInVain();
        }
    }

    private void lookInVain() {
        if (looksInVain == 0) {
            waitedBefore = waited.get();
        }
        looksInVain++;
        var hung = BETWEEN_LOOKS.multipliedBy(looksInVain).minus(waited.get()).plus(waitedBefore);
        if (hung.compareTo(PATIENCE) >= 0 || looksInVain >= MOST_LOOKS) {
            left = true;
            leave.run();
        }
    }
}

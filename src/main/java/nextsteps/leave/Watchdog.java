package nextsteps.leave;

import java.time.Duration;
import java.util.concurrent.Executor;

/// Leaves when a thread no longer answers for two seconds, because then no key and no button does.
///
/// It counts its own looks and not the time: while the computer sleeps or the process is stopped nobody looks, so that neither is
/// taken for hanging.
public final class Watchdog {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int LOOKS_WITHOUT_ANSWER = 8;

    private final Executor watched;
    private final Runnable leave;
    private volatile long answered;
    private long asked;
    private int looksInVain;

    /// `watched` hands tasks to the thread and returns at once.
    public Watchdog(Executor watched, Runnable leave) {
        this.watched = watched;
        this.leave = leave;
    }

    /// Watches from the first answer on, so that whatever still starts has its time.
    public void begin() {
        Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
    }

    private void watch() {
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
        } else if (answered > 0 && ++looksInVain == LOOKS_WITHOUT_ANSWER) {
            leave.run();
        }
    }
}

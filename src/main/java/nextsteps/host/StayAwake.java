package nextsteps.host;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Keeps the screen from going dark while it is wanted, by a sign of life now and then; nothing of it outlives the player.
public final class StayAwake {

    /// Screens go dark after a minute at the earliest.
    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(20);

    private final ScheduledExecutorService clock;
    private final Runnable sign;
    private boolean wanted;

    /// `sign` tells the screen that somebody is there, and is given on a thread of its own.
    public StayAwake(Runnable sign) {
        this(sign, Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("stay-awake").factory()));
    }

    StayAwake(Runnable sign, ScheduledExecutorService clock) {
        this.sign = sign;
        this.clock = clock;
        var _ = clock.scheduleWithFixedDelay(this::giveSign, BETWEEN_SIGNS.toMillis(), BETWEEN_SIGNS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// The first sign is given at once; the last when it is no longer wanted, so that the wait for the dark begins anew.
    public void want(boolean now) {
        clock.execute(() -> {
            if (now != wanted) {
                wanted = now;
                sign.run();
            }
        });
    }

    private void giveSign() {
        if (wanted) {
            sign.run();
        }
    }
}

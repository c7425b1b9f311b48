package nextsteps.playback;

import java.time.Duration;

/// Where a film stands between the decoder's reports, which come only every 250-500 ms.
///
/// Time is handed in as nanoseconds of a monotonic clock. While it runs the position never goes backwards: a report that lies a
/// little behind is waited for. A jump is believed at once. Safe for any thread.
public final class MediaClock {

    private static final Duration BELIEVED_LAG = Duration.ofMillis(400);

    private Duration position = Duration.ZERO;
    private long since;
    private double rate = 1;
    private boolean running;

    /// Goes to a position, running or not.
    public synchronized void jump(Duration to, long now) {
        position = to;
        since = now;
    }

    public synchronized void run(long now) {
        if (!running) {
            since = now;
            running = true;
        }
    }

    public synchronized void halt(long now) {
        position = position(now);
        since = now;
        running = false;
    }

    /// Speed of the film against the wall clock.
    public synchronized void setRate(double newRate, long now) {
        position = position(now);
        since = now;
        rate = newRate;
    }

    /// What the decoder says. A report from before the position is an old one; one far before it means that the film was late.
    public synchronized void report(Duration reported, long now) {
        var lag = position(now).minus(reported);
        if (lag.isNegative() || lag.compareTo(BELIEVED_LAG) > 0) {
            jump(reported, now);
        } else {
            position = reported.plus(lag);
            since = now;
        }
    }

    public synchronized Duration position(long now) {
        return running ? position.plusNanos(Math.round((now - since) * rate)) : position;
    }
}

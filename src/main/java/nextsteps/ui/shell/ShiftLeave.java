package nextsteps.ui.shell;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Knows when Shift has been pressed three times within five seconds with no other key between, the way out that needs no looking.
///
/// A key held down repeats itself: only presses that follow a release count.
final class ShiftLeave {

    private static final int PRESSES = 3;
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private final Deque<Duration> presses = new ArrayDeque<>();
    private boolean held;

    /// Shift goes down at a time on any steady clock; true if this is the third press.
    boolean press(Duration now) {
        if (held) {
            return false;
        }
        held = true;
        presses.addLast(now);
        presses.removeIf(earlier -> now.minus(earlier).compareTo(WITHIN) > 0);
        return presses.size() >= PRESSES;
    }

    void release() {
        held = false;
    }

    void otherKey() {
        presses.clear();
    }
}

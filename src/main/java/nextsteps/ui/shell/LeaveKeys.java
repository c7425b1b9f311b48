package nextsteps.ui.shell;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that leave, on the press, from everywhere: Alt+F4, Shift three times, and Esc, except in a group, where clickers send it.
final class LeaveKeys {

    private final Runnable leave;
    private final Supplier<Duration> clock;
    private final boolean byEscape;
    private final ShiftLeave shift = new ShiftLeave();

    /// `clock` is any steady clock.
    LeaveKeys(Runnable leave, Supplier<Duration> clock, boolean byEscape) {
        this.leave = leave;
        this.clock = clock;
        this.byEscape = byEscape;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    private void pressed(KeyEvent event) {
        if (leaves(event)) {
            event.consume();
            leave.run();
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SHIFT) {
            shift.release();
        }
    }

    private boolean leaves(KeyEvent event) {
        if (event.getCode() == KeyCode.SHIFT) {
            return shift.press(clock.get());
        }
        shift.otherKey();
        return (byEscape && event.getCode() == KeyCode.ESCAPE) || (event.getCode() == KeyCode.F4 && event.isAltDown());
    }
}

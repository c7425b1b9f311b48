package nextsteps.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextsteps.group.GroupDesk;
import nextsteps.group.GroupSession;

/// What each key of a keyboard or a clicker does in a session with a group, in both windows.
///
/// A clicker sends Page Up and Down, F5 and Esc by one button in turn, and a full stop: so Esc never leaves and F5 never starts again.
/// A number is gathered digit by digit until Enter, or any other key.
public final class GroupKeys {

    private static final int NUMBERS_BELOW = 100;

    private final GroupDesk desk;
    private final TrainerShell trainer;
    private int number;

    public GroupKeys(GroupDesk desk, TrainerShell trainer) {
        this.desk = desk;
        this.trainer = trainer;
    }

    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!(event.isAltDown() || event.isControlDown() || event.isMetaDown()) && acts(event)) {
            event.consume();
        }
    }

    private boolean acts(KeyEvent event) {
        if (event.getCode().isDigitKey() || event.getCode().isKeypadKey()) {
            return gather(event.getText());
        }
        var gathered = number;
        number = 0;
        return (event.getCode() == KeyCode.ENTER && gathered > 0 && session(session -> session.jump(gathered)))
                || actsAnywhere(event.getCode())
                || actsOnControl(event);
    }

    private boolean gather(String digit) {
        if (digit.length() == 1 && Character.isDigit(digit.charAt(0))) {
            number = (10 * number + Character.digit(digit.charAt(0), 10)) % NUMBERS_BELOW;
            return true;
        }
        return false;
    }

    private boolean actsAnywhere(KeyCode code) {
        return switch (code) {
            case PAGE_DOWN -> session(GroupSession::next);
            case PAGE_UP -> session(GroupSession::previous);
            case F5 -> session(GroupSession::play);
            case F1 -> done(trainer::showOrHideKeys);
            case ESCAPE -> done(trainer::closeKeys);
            default -> desk.hasLetterKeys() && actsAsLetter(code);
        };
    }

    private boolean actsAsLetter(KeyCode code) {
        return switch (code) {
            case B, PERIOD -> session(GroupSession::black);
            case F -> session(GroupSession::freeze);
            case S -> done(desk.screens()::swap);
            case N -> done(trainer::showOrHideNotes);
            case C -> done(desk.captions()::toggleFirst);
            case D -> done(desk.captions()::toggleSecond);
            default -> false;
        };
    }

    /// Space, Enter and the arrows belong to a control that has the focus. JavaFX presses a button by Space alone.
    private boolean actsOnControl(KeyEvent event) {
        if (event.getTarget() instanceof ButtonBase button) {
            return event.getCode() == KeyCode.ENTER && done(button::fire);
        }
        return switch (event.getCode()) {
            case SPACE -> session(GroupSession::playOrPause);
            case RIGHT -> session(GroupSession::nextItem);
            case LEFT -> session(GroupSession::previousItem);
            case UP -> done(desk::louder);
            case DOWN -> done(desk::softer);
            default -> false;
        };
    }

    private boolean session(Consumer<GroupSession> action) {
        desk.session().get().ifPresent(action);
        return true;
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}

package nextsteps.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextsteps.session.Sitting;
import nextsteps.session.SittingState;
import nextsteps.session.Voice;

/// What each key does inside a sitting. Space, Enter and the arrows belong to a control that has the focus, and all keys to a field that is
/// written in, such as a reviewer has.
final class Keys {

    private final Sitting sitting;
    private final Voice voice;

    Keys(Sitting sitting, Voice voice) {
        this.sitting = sitting;
        this.voice = voice;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!hasModifier(event) && !(focused(event) instanceof TextInputControl) && acts(event)) {
            event.consume();
        }
    }

    private boolean acts(KeyEvent event) {
        return silences(event) || actsAnywhere(event.getCode()) || actsOnControl(event) || actsOnPage(event.getCode()) || actsOnFilm(event);
    }

    /// As the film does, a voice stops by Space.
    private boolean silences(KeyEvent event) {
        return event.getCode() == KeyCode.SPACE && voice.isSpeaking() && !(focused(event) instanceof ButtonBase) && done(voice::stop);
    }

    private boolean actsAnywhere(KeyCode code) {
        return switch (code) {
            case B, PERIOD -> letter(sitting::calm);
            case F1 -> done(sitting.state().get() instanceof SittingState.ReadingKeys ? sitting::comeBack : sitting::readKeys);
            default -> false;
        };
    }

    /// JavaFX presses a button by Space alone.
    private static boolean actsOnControl(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && focused(event) instanceof ButtonBase button) {
            button.fire();
            return true;
        }
        return false;
    }

    /// The page of keys closes by the keys one would try.
    private boolean actsOnPage(KeyCode code) {
        var closes = switch (code) {
            case ENTER, SPACE, BACK_SPACE -> true;
            default -> false;
        };
        return closes && sitting.state().get() instanceof SittingState.ReadingKeys && done(sitting::comeBack);
    }

    private boolean actsOnFilm(KeyEvent event) {
        var state = sitting.state().get();
        if (state instanceof SittingState.Faulted || state instanceof SittingState.ReadingNote || state.showsFilm()) {
            return actsOnChapter(event.getCode()) || (state.showsFilm() && actsOnPlayback(event));
        }
        return false;
    }

    private boolean actsOnChapter(KeyCode code) {
        return switch (code) {
            case PAGE_UP -> done(sitting::openPrevious);
            case PAGE_DOWN -> done(sitting::openNext);
            default -> false;
        };
    }

    private boolean actsOnPlayback(KeyEvent event) {
        return switch (event.getCode()) {
            case R -> letter(sitting.film()::again);
            case C -> letter(sitting.subtitles()::toggleFirst);
            case D -> letter(sitting.subtitles()::toggleSecond);
            case F5 -> done(sitting.film()::play);
            default -> !(focused(event) instanceof ButtonBase) && actsOnFocusedFilm(event.getCode());
        };
    }

    private boolean actsOnFocusedFilm(KeyCode code) {
        return switch (code) {
            case SPACE -> done(sitting.film()::playOrPause);
            case LEFT -> done(sitting.film()::lineBack);
            case RIGHT -> done(sitting.film()::nextLine);
            case UP -> done(sitting.film()::louder);
            case DOWN -> done(sitting.film()::softer);
            default -> false;
        };
    }

    /// Letters and the full stop can be turned off: some people's hands or speech programs press them unasked (WCAG 2.2, 2.1.4).
    private boolean letter(Runnable action) {
        return sitting.settings().get().letterKeys() && done(action);
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    private static boolean hasModifier(KeyEvent event) {
        return event.isAltDown() || event.isControlDown() || event.isMetaDown();
    }

    private static Object focused(KeyEvent event) {
        return event.getTarget();
    }
}

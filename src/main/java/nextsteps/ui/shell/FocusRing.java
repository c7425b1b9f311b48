package nextsteps.ui.shell;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Shows the focus only to those who move it by keys: a style class on the root while they do.
///
/// JavaFX's own `:focus-visible` is lost when a screen is built anew and the focus is handed back to its control.
public final class FocusRing {

    private static final String BY_KEY = "by-key";

    private final Parent root;

    public FocusRing(Parent root) {
        this.root = root;
    }

    public void listen() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> show(movesFocus(event)));
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> show(false));
    }

    private static boolean movesFocus(KeyEvent event) {
        return event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.SHIFT || event.getTarget() instanceof ButtonBase;
    }

    private void show(boolean shown) {
        if (!shown) {
            root.getStyleClass().remove(BY_KEY);
        } else if (!root.getStyleClass().contains(BY_KEY)) {
            root.getStyleClass().add(BY_KEY);
        }
    }
}

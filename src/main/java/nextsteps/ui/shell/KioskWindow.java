package nextsteps.ui.shell;

import java.time.Duration;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import nextsteps.ui.theme.Theme;

/// Dresses a window as a kiosk: a neutral name, nothing of JavaFX's own, every way out leads to `leave`.
public final class KioskWindow {

    private KioskWindow() {}

    /// The caller settles size and full screen, and shows the window.
    public static void dress(Stage stage, Parent root, String windowName, Runnable leave) {
        dress(stage, root, windowName, new LeaveKeys(leave, KioskWindow::steadyClock, true), leave);
    }

    /// A window for a group, where Esc does not leave.
    public static void dressForGroup(Stage stage, Parent root, String windowName, Runnable leave) {
        dress(stage, root, windowName, new LeaveKeys(leave, KioskWindow::steadyClock, false), leave);
    }

    private static Duration steadyClock() {
        return Duration.ofNanos(System.nanoTime());
    }

    private static void dress(Stage stage, Parent root, String windowName, LeaveKeys keys, Runnable leave) {
        Theme.install();
        var scene = new Scene(root);
        keys.listenTo(scene);
        stage.setScene(scene);
        stage.setTitle(windowName);
        stage.getIcons().setAll(WindowIcon.draw(32), WindowIcon.draw(64));
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave.run();
        });
    }
}

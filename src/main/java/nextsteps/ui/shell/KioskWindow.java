package nextsteps.ui.shell;

import java.time.Duration;
import java.util.function.Supplier;
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
        dress(stage, root, windowName, leave, () -> Duration.ofNanos(System.nanoTime()));
    }

    static void dress(Stage stage, Parent root, String windowName, Runnable leave, Supplier<Duration> clock) {
        Theme.install();
        var scene = new Scene(root);
        new LeaveKeys(leave, clock).listenTo(scene);
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

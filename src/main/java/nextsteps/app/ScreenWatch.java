package nextsteps.app;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Keeps the window on the computer's screen, and tells when that was unplugged or changed its size.
final class ScreenWatch {

    private final Stage stage;
    private final Optional<WindowSize> size;
    private final Runnable changed;
    private Rectangle2D known = Screen.getPrimary().getBounds();

    ScreenWatch(Stage stage, Optional<WindowSize> size, Runnable changed) {
        this.stage = stage;
        this.size = size;
        this.changed = changed;
    }

    void begin() {
        Screen.getScreens().addListener((InvalidationListener) _ -> look());
    }

    /// A list that changes twice for one plug tells once; none left for a moment is waited out.
    private void look() {
        var now = Screen.getPrimary();
        if (now != null && !now.getBounds().equals(known)) {
            known = now.getBounds();
            place(stage, size);
            changed.run();
        }
    }

    /// Without a size the window covers the screen, also where no window manager is there to make it do so.
    static void place(Stage stage, Optional<WindowSize> size) {
        var screen = Screen.getPrimary().getBounds();
        var scale = Screen.getPrimary().getOutputScaleX();
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(size.map(window -> window.width() / scale).orElse(screen.getWidth()));
        stage.setHeight(size.map(window -> window.height() / scale).orElse(screen.getHeight()));
    }
}

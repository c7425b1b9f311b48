package nextsteps.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Keeps the window on the computer's screen, and tells when that was unplugged or changed its size.
public final class ScreenWatch {

    private final Supplier<Optional<Rectangle2D>> screen;
    private final Runnable place;
    private final Runnable changed;
    private Optional<Rectangle2D> known;

    /// `screen` is the area of the computer's screen, if it has one; `place` puts the window on it.
    ScreenWatch(Supplier<Optional<Rectangle2D>> screen, Runnable place, Runnable changed) {
        this.screen = screen;
        this.place = place;
        this.changed = changed;
        this.known = screen.get();
    }

    public static void begin(Stage stage, Optional<WindowSize> size, Runnable changed) {
        var watch = new ScreenWatch(() -> Optional.ofNullable(Screen.getPrimary()).map(Screen::getBounds), () -> place(stage, size), changed);
        Screen.getScreens().addListener((InvalidationListener) _ -> watch.look());
    }

    /// A list that changes twice for one plug tells once; that there is no screen for a moment is waited out.
    void look() {
        screen.get().filter(now -> !known.equals(Optional.of(now))).ifPresent(now -> {
            known = Optional.of(now);
            place.run();
            changed.run();
        });
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

package nextsteps.app;

import javafx.stage.Stage;

/// A window of the player on the screen, how to leave it at once, and how to let go of what plays in it.
///
/// The product never closes it: leaving ends the process.
public record OpenWindow(Stage stage, Runnable leaving, Runnable release) implements AutoCloseable {

    @Override
    public void close() {
        stage.hide();
        release.run();
    }
}

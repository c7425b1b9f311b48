package nextsteps.app;

import java.nio.file.Path;
import javafx.application.Platform;
import nextsteps.host.Logind;
import nextsteps.host.Medium;
import nextsteps.leave.Watchdog;

/// What makes the player leave without a key: the medium gone, sleep, lock, lid, a screen that no longer answers.
final class Triggers {

    private Triggers() {}

    /// Once the first screen is shown.
    static void begin(Path programme, Runnable leave) {
        Medium.watch(programme, leave);
        Logind.watch(leave);
        new Watchdog(Platform::runLater, leave).begin();
    }
}

package nextsteps.app;

import java.nio.file.Path;
import java.util.Set;
import javafx.application.Platform;
import nextsteps.host.Logind;
import nextsteps.host.Medium;
import nextsteps.host.ProcessorWait;
import nextsteps.leave.Watchdog;

/// What makes the player leave without a key: the medium gone, sleep, lock, lid, a screen that no longer answers.
final class Triggers {

    private Triggers() {}

    /// Once the first screen is shown. The thread of JavaFX that paints is watched beside the one that answers, which waits for it.
    static void begin(Path programme, Runnable leave) {
        Medium.watch(programme, leave);
        Logind.watch(leave);
        new Watchdog(Platform::runLater, ProcessorWait.ofThreads(Set.of("JavaFX Application Thread", "QuantumRenderer-0")), leave).begin();
    }
}

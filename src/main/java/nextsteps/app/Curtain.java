package nextsteps.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Window;
import nextsteps.host.Launcher;
import nextsteps.vlc.OuterWindow;
import nextsteps.vlc.XServer;

/// Takes the player's windows off the screen, from any thread and even if JavaFX hangs; and sees to it that nobody can tell from
/// outside what they are.
public final class Curtain implements Runnable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final int LOOKS = 250;

    private volatile List<OuterWindow> windows = List.of();

    /// Once a window is shown, gives all there are a name, and remembers them.
    public void learnOfWindows(CompletableFuture<Optional<XServer>> xServer, String name) {
        learnOfWindows(xServer, name, 1);
    }

    /// Once this many windows are shown.
    void learnOfWindows(CompletableFuture<Optional<XServer>> xServer, String name, int count) {
        var _ = xServer.thenAcceptAsync(server -> server.ifPresent(there -> learn(there, name, count)),
                look -> Thread.ofPlatform().daemon().name("windows").start(look));
    }

    /// The X server knows a window a moment later than JavaFX.
    private void learn(XServer server, String name, int count) {
        for (var looks = 0; looks < LOOKS && windows.stream().filter(OuterWindow::isShown).count() < count; looks++) {
            windows = server.outerWindows();
            windows.forEach(window -> window.goBy(name));
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        Launcher.takePictureAway(); // It may still lie under them.
        windows.forEach(OuterWindow::hide);
        if (Platform.isFxApplicationThread()) {
            hideAll();
        } else {
            Platform.runLater(Curtain::hideAll);
        }
    }

    private static void hideAll() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }
}

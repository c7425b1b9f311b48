package nextsteps.ui;

import java.io.File;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.text.Font;

/// The JavaFX thread for tests: started once, asked and waited for. Needs a display, `xvfb-run` gives one.
public final class Fx {

    private static final CompletableFuture<Void> STARTED = start();

    private Fx() {}

    public static <T> T call(Callable<T> task) {
        STARTED.join();
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(task.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        // Only for a screen that hangs: JavaFX takes ever longer to style the many windows that tests make.
        return answer.orTimeout(180, TimeUnit.SECONDS).join();
    }

    public static void run(Runnable task) {
        call(() -> {
            task.run();
            return true;
        });
    }

    private static CompletableFuture<Void> start() {
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> {
            loadFonts();
            started.complete(null);
        });
        Platform.setImplicitExit(false);
        return started;
    }

    /// Before any test asks for one: JavaFX remembers what it took instead of a font that was not there yet, so tests would depend on their order.
    private static void loadFonts() {
        var fonts = Objects.requireNonNull(new File("content/fonts").listFiles((_, name) -> name.endsWith(".ttf")), "tests run in the top folder");
        Stream.of(fonts).forEach(font -> Font.loadFont(font.toURI().toString(), 12));
    }
}

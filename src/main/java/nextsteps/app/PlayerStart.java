package nextsteps.app;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.vlc.LibVlc;
import nextsteps.vlc.XServer;

/// Starts the player: libVLC, the X server's connection and JavaFX beside one another while the programme is read; then the window.
final class PlayerStart {

    private final PlayOptions options;
    private final Author author;

    PlayerStart(PlayOptions options, Author author) {
        this.options = options;
        this.author = author;
    }

    /// Returns once the programme is read; the window opens on the JavaFX thread.
    ///
    /// @throws IllegalArgumentException if the options name a chapter or language that the programme does not have
    void run() {
        var engine = new Engine(beside("start-libvlc", LibVlc::start), beside("start-x", () -> XServer.connect()));
        var javafx = startJavaFx();
        try {
            var read = ProgrammeReader.read(options.programme());
            read.faults().forEach(author::tell);
            var sitting = StartPlace.of(read.programme(), options);
            onceStarted(javafx, () -> new PlayerWindow(read.programme(), engine, author).open(sitting, options.window()));
        } catch (BrokenProgramme broken) {
            broken.faults().forEach(author::tell);
            onceStarted(javafx, () -> PlayerWindow.openFault(broken.faults(), options.window()));
        }
    }

    /// Nothing of the computer's own language may show: JavaFX would put it into menus and messages.
    private static CompletableFuture<Void> startJavaFx() {
        Locale.setDefault(Locale.ENGLISH);
        var started = new CompletableFuture<Void>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> started.complete(null));
        return started;
    }

    private void onceStarted(CompletableFuture<Void> javafx, Runnable open) {
        var _ = javafx.thenRunAsync(open, Platform::runLater).exceptionally(failure -> {
            author.tell("The player does not start: " + failure);
            Leave.atOnce();
            return null;
        });
    }

    private static <T> CompletableFuture<T> beside(String name, Callable<T> task) {
        var result = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name(name).start(() -> {
            try {
                result.complete(task.call());
            } catch (Exception | LinkageError failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }
}

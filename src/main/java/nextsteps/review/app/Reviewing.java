package nextsteps.review.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import nextsteps.app.Author;
import nextsteps.app.PlayCommand;
import nextsteps.app.PlayOptions;
import nextsteps.app.PlayerStart;
import nextsteps.app.StartPlace;
import nextsteps.review.ReviewFile;
import nextsteps.review.ui.Desk;

/// The player for a reviewer: a bench with a desk.
final class Reviewing {

    private final Desk desk;

    private Reviewing(Desk desk) {
        this.desk = desk;
    }

    /// What is written goes into this file.
    static Reviewing of(Path file, Clock clock) {
        var slow = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("review-file").factory());
        return new Reviewing(new Desk(phrase -> ReviewFile.open(file, phrase), slow, Platform::runLater, clock));
    }

    int start(PlayOptions options) {
        var author = new Author(System.err);
        new PlayerStart(options, author, read -> {
            var start = StartPlace.of(read, options, _ -> true);
            return engine -> new PreviewWindow(engine, author, options.local(), Optional.of(desk)).open(read, start, options.window());
        }, true).run();
        return PlayCommand.STAYS_OPEN;
    }
}

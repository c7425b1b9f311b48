package nextsteps.review.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.BiConsumer;
import nextsteps.review.Reading;
import nextsteps.review.SavedFiles;

/// Looks at a programme's folder four times a second, so that what is saved is on the screen within about one.
final class Following {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private Following() {}

    /// `told` hears of each change, on a thread of its own, until that is interrupted.
    static Thread begin(Path root, BiConsumer<Reading, Set<Path>> told) {
        return Thread.ofPlatform().daemon().name("follow-saves").start(() -> follow(root, told));
    }

    private static void follow(Path root, BiConsumer<Reading, Set<Path>> told) {
        var files = new SavedFiles(root);
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                var saved = files.look();
                if (!saved.isEmpty()) {
                    told.accept(Reading.of(root, saved), saved);
                }
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }
}

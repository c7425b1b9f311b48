package nextsteps.review.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nextsteps.review.Reading;
import nextsteps.review.SavedFiles;

/// Looks at the folder of a programme, and of a partner's pages, four times a second, so that what is saved is on the screen within about one.
final class Following {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private Following() {}

    /// `told` hears of each change, on a thread of its own, until that is interrupted.
    static Thread begin(Path root, Optional<Path> local, BiConsumer<Reading, Set<Path>> told) {
        return Thread.ofPlatform().daemon().name("follow-saves").start(() -> follow(root, local, told));
    }

    private static void follow(Path root, Optional<Path> local, BiConsumer<Reading, Set<Path>> told) {
        var files = new SavedFiles(Stream.concat(Stream.of(root), local.stream()).toList());
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                var saved = files.look();
                if (!saved.isEmpty()) {
                    told.accept(Reading.of(root, local, saved), saved);
                }
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }
}

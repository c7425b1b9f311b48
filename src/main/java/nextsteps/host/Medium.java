package nextsteps.host;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The stick or disc that a programme lies on, and whether it is still there.
///
/// A folder that was read once is answered from the cache when its stick is gone. The block device itself is not: its entry in sysfs
/// goes the moment it is pulled out. So both are asked, and the first that is gone tells. What was not there in the beginning is not missed.
public final class Medium {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final List<File> signs;

    private Medium(List<File> signs) {
        this.signs = signs;
    }

    /// Looks four times a second from now on, on a thread of its own, and calls `leave` once when the medium is gone.
    public static void watch(Path programme, Runnable leave) {
        Thread.ofPlatform().daemon().name("medium").start(() -> {
            of(programme.toFile(), new Mounts(new File("/proc/self/mountinfo"), new File("/sys/dev/block"))).awaitItsEnd();
            leave.run();
        });
    }

    static Medium of(File programme, Mounts mounts) {
        var folder = mounts.real(programme);
        var signs = Stream.of(mounts.deviceOf(folder), Optional.of(folder), Optional.of(new File(folder, "programme.json")));
        return new Medium(signs.flatMap(Optional::stream).filter(File::exists).toList());
    }

    boolean isThere() {
        return signs.stream().allMatch(File::exists);
    }

    /// On a medium that is gone even a class may be missing.
    private void awaitItsEnd() {
        try {
            while (isThere()) {
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException | LinkageError alsoAnEnd) {
            Thread.currentThread().interrupt();
        }
    }
}

package nextsteps.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// How long threads of this process were ready to run and did not, because others had the processors: the second number of a thread's
/// `schedstat` in nanoseconds (Linux, `Documentation/scheduler/sched-stats.rst`). Zero where the kernel does not tell.
public final class ProcessorWait implements Supplier<Duration> {

    /// The kernel knows the beginning of a name.
    private static final int NAME = 15;

    private final Set<String> names;
    private Optional<List<Path>> accounts = Optional.empty();

    private ProcessorWait(Set<String> names) {
        this.names = names;
    }

    /// Of those threads that have these names when it is first asked, together. One thread alone may ask.
    public static ProcessorWait ofThreads(Set<String> names) {
        return new ProcessorWait(Set.copyOf(names));
    }

    @Override
    public Duration get() {
        var found = accounts.orElseGet(this::find);
        accounts = Optional.of(found);
        return found.stream().map(ProcessorWait::waited).reduce(Duration.ZERO, Duration::plus);
    }

    private List<Path> find() {
        var known = names.stream().map(name -> name.substring(0, Math.min(NAME, name.length()))).toList();
        try (var threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.filter(thread -> known.contains(nameOf(thread))).map(thread -> thread.resolve("schedstat")).toList();
        } catch (IOException noSuchFolder) {
            return List.of();
        }
    }

    private static String nameOf(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).strip();
        } catch (IOException ended) {
            return "";
        }
    }

    private static Duration waited(Path account) {
        try {
            return Duration.ofNanos(Long.parseLong(Files.readString(account).split(" ", -1)[1]));
        } catch (IOException | RuntimeException unknown) {
            return Duration.ZERO;
        }
    }
}

package nextsteps.film;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// How far several films are together, each counted alike because all are of about one length.
final class Together {

    private static final int PARTS = 1000;

    private final int films;
    private final Consumer<Progress> listener;
    private final Map<String, Integer> parts = new HashMap<>();

    Together(int films, Consumer<Progress> listener) {
        this.films = films;
        this.listener = listener;
    }

    /// May be called by several threads.
    synchronized void hear(String film, Progress progress) {
        parts.put(film, (int) ((long) PARTS * progress.frames() / Math.max(1, progress.total())));
        listener.accept(new Progress(parts.values().stream().mapToInt(Integer::intValue).sum(), films * PARTS));
    }
}

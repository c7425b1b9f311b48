package nextsteps.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// A task that is begun once, on a thread of its own, and its result; nobody waits for it to begin.
///
/// @param <T> what comes of it
final class Beside<T> {

    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final Thread thread;

    /// `name` is the thread's.
    Beside(String name, Callable<T> task) {
        thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> {
            try {
                result.complete(task.call());
            } catch (Exception | LinkageError failure) {
                result.completeExceptionally(failure);
            }
        });
    }

    /// Begins it, once.
    Beside<T> begin() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
        return this;
    }

    CompletableFuture<T> result() {
        return result;
    }
}

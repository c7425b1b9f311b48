package nextsteps.leave;

import java.util.concurrent.atomic.AtomicBoolean;

/// Leaving at once, from any thread and in every state. Only the first call counts.
public final class Leaving implements Runnable {

    private final ExitTimer exit;
    private final Runnable pause;
    private final Runnable hide;
    private final AtomicBoolean begun = new AtomicBoolean();

    /// `pause` must not wait for the film; `hide` takes the windows off the screen. Either may fail or hang: `exit` does not depend on them.
    public Leaving(ExitTimer exit, Runnable pause, Runnable hide) {
        this.exit = exit;
        this.pause = pause;
        this.hide = hide;
    }

    @Override
    public void run() {
        if (begun.compareAndSet(false, true)) {
            exit.start();
            attempt(pause);
            attempt(hide);
        }
    }

    /// Even an error: on a medium that was pulled out a class may be missing.
    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (Throwable notThatWayThen) {
            // The process ends in a moment, and there is nobody to tell.
        }
    }
}

package nextsteps.ui.chapter;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Does a task on the JavaFX thread again and again.
///
/// Not an `AnimationTimer`: while one runs, JavaFX goes through its scene sixty times a second, which costs half as much as
/// decoding the film. This asks for a turn of the thread and for nothing else; a late turn is not made up for.
public final class Metronome {

    /// Two pictures of a film: nobody sees a line come that much late, and each turn wakes three threads.
    private static final Duration BEAT = Duration.ofMillis(80);

    private final Runnable task;
    private final AtomicBoolean turnIsDue = new AtomicBoolean();
    private @Nullable Thread beats;

    public Metronome(Runnable task) {
        this.task = task;
    }

    public void start() {
        if (beats == null) {
            task.run();
            beats = Thread.ofVirtual().name("metronome").start(this::beat);
        }
    }

    public void stop() {
        if (beats != null) {
            beats.interrupt();
            beats = null;
        }
    }

    private void beat() {
        try {
            while (true) {
                Thread.sleep(BEAT);
                if (turnIsDue.compareAndSet(false, true)) {
                    Platform.runLater(this::turn);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() {
        turnIsDue.set(false);
        if (beats != null) {
            task.run();
        }
    }
}

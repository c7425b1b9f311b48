package nextsteps.app;

import javafx.animation.AnimationTimer;
import javafx.scene.canvas.Canvas;

/// Does something once what is shown now has been painted.
final class OncePainted extends AnimationTimer {

    /// What is painted before the X server has put the window up is lost, and painted again.
    private static final int PULSES = 6;

    private final Runnable task;
    private int pulses;

    private OncePainted(Runnable task) {
        this.task = task;
    }

    /// On the JavaFX thread, as is the task.
    static void run(Runnable task) {
        new OncePainted(task).start();
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            awaitPainting();
            task.run();
        }
    }

    /// Pulses go on while the first of them is still being painted, which takes long from a slow disc. One thread paints everything in turn.
    private static void awaitPainting() {
        new Canvas(1, 1).snapshot(null, null);
    }
}

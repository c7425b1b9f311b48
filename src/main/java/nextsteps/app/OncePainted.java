package nextsteps.app;

import javafx.animation.AnimationTimer;

/// Does something once what is shown now has been painted.
final class OncePainted extends AnimationTimer {

    /// The first pulses lay out and paint; what is painted before the X server has put the window up is lost, and painted again.
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
            task.run();
        }
    }
}

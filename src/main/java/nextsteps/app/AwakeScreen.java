package nextsteps.app;

import nextsteps.host.StayAwake;
import nextsteps.playback.PlayerState;
import nextsteps.session.Sitting;
import nextsteps.session.SittingState;

/// Keeps the screen awake while a film plays or calm is on screen; otherwise the computer goes dark as it always does.
public final class AwakeScreen {

    private final Sitting sitting;
    private final StayAwake screen;

    public AwakeScreen(Sitting sitting, StayAwake screen) {
        this.sitting = sitting;
        this.screen = screen;
    }

    public void begin() {
        sitting.state().subscribe(_ -> follow());
        sitting.film().state().subscribe(_ -> follow());
    }

    private void follow() {
        screen.want(sitting.film().state().get() instanceof PlayerState.Playing || sitting.state().get() instanceof SittingState.Calm);
    }
}

package nextsteps.host;

import com.sun.jna.NativeLibrary;

/// The launcher, in whose process the player runs: what it shows and does until the player is there (`src/main/c`).
///
/// Where no launcher started this process, or one that cannot do a thing, nothing happens.
public final class Launcher {

    private Launcher() {}

    /// Takes away the picture that is shown from the first moment on (`first_window.h`), at once; from any thread.
    public static void takePictureAway() {
        call("player_is_there");
    }

    /// Waits until what a start needs was read ahead from a slow disc (`read_ahead.h`): whoever reads something else meanwhile makes the disc
    /// seek to and fro. Elsewhere it returns at once.
    public static void awaitReadAhead() {
        call("await_read_ahead");
    }

    private static void call(String function) {
        try {
            NativeLibrary.getProcess().getFunction(function).invokeVoid(new Object[0]);
        } catch (UnsatisfiedLinkError noLauncher) {
            return;
        }
    }
}

package nextsteps.host;

import com.sun.jna.NativeLibrary;

/// The picture that the launcher shows from the first moment on (`src/main/c/first_window.h`), until the player's own window is there.
public final class FirstPicture {

    private FirstPicture() {}

    /// Takes it away, at once; from any thread. Where none is shown, or no launcher started this process, nothing happens.
    public static void takeAway() {
        try {
            NativeLibrary.getProcess().getFunction("player_is_there").invokeVoid(new Object[0]);
        } catch (UnsatisfiedLinkError noLauncher) {
            return;
        }
    }
}

package nextsteps.vlc;

import com.sun.jna.NativeLibrary;

/// The ALSA library of Linux, where libVLC looks for sound when there is no sound server.
final class Alsa {

    private Alsa() {}

    /// Keeps ALSA from writing to standard error. Without a card it writes eight lines for each packet of sound, forty times a second.
    ///
    /// Its handler of errors becomes a function of C that does nothing with what it is given, so that ALSA's threads need not enter Java.
    static void keepQuiet() {
        try {
            var nothing = NativeLibrary.getInstance("c").getFunction("labs");
            NativeLibrary.getInstance("asound").getFunction("snd_lib_error_set_handler").invokeInt(new Object[] {nothing});
        } catch (UnsatisfiedLinkError noAlsa) {
            // Nothing writes where it is not.
        }
    }
}

package nextsteps.vlc;

/// libVLC is not on this computer, or does not start.
public final class LibVlcMissing extends Exception {

    private static final long serialVersionUID = 1L;

    LibVlcMissing(String message, Throwable cause) {
        super(message, cause);
    }
}

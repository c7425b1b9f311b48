package nextsteps.playback;

/// Why a film does not play. Each has a sentence for the viewer (text `fault.NAME`).
public enum PlaybackFailure {
    /// libVLC is not there or does not start.
    NO_LIBRARY,
    /// The file is not there.
    MISSING,
    /// The file is outside the programme, a link, or no plain file.
    REFUSED,
    /// The file is empty, or its first bytes are not those of a film.
    NOT_A_FILM,
    /// A film without a picture.
    NO_PICTURE,
    /// The film stopped coming before its end: cut short or damaged.
    CUT_SHORT
}

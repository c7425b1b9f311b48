package nextsteps.playback;

/// Whether a film can be heard.
public enum Sound {
    AUDIBLE,
    /// The film carries no sound.
    NONE_IN_FILM,
    /// The computer has nothing to play sound with.
    NO_DEVICE,
    /// What played the sound is gone in the middle of the film.
    LOST
}

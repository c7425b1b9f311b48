package nextsteps.playback;

/// What a player is doing. Exactly one of these holds at any time.
public sealed interface PlayerState {

    /// Nothing was opened yet.
    record Empty() implements PlayerState {}

    /// A film was asked for and has not shown a picture yet.
    record Opening(MediaSource source) implements PlayerState {}

    /// A picture stands still. A freshly opened film is here, on its first picture.
    record Paused(OpenedMedia media) implements PlayerState {}

    record Playing(OpenedMedia media) implements PlayerState {}

    /// The film has come to its end; its last picture stays.
    record Ended(OpenedMedia media) implements PlayerState {}

    record Failed(MediaSource source, PlaybackFailure failure) implements PlayerState {}
}

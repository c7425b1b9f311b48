package nextsteps.session;

import nextsteps.playback.MediaSource;
import nextsteps.playback.PlaybackFailure;

/// The film of a chapter as it lies on the medium: ready to open, or why it cannot be.
public sealed interface ChapterFilm {

    record Found(MediaSource source) implements ChapterFilm {}

    record NotFound(PlaybackFailure failure) implements ChapterFilm {}
}

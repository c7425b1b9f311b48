package nextsteps.app;

import nextsteps.playback.MediaSource;
import nextsteps.playback.PlaybackFailure;

/// What an author is told of a film that does not play: which file, what is wrong, what to do.
final class FilmFault {

    private FilmFault() {}

    static String sentence(MediaSource film, PlaybackFailure why) {
        return "%s: %s".formatted(film.file(), whatAndRemedy(film, why));
    }

    private static String whatAndRemedy(MediaSource film, PlaybackFailure why) {
        return switch (why) {
            case NO_LIBRARY -> "No film plays without libVLC. Install it as told above.";
            case MISSING -> "The film is missing. Put it there.";
            case REFUSED -> "The film leads to other files, or carries a cover picture. Put a film there that holds its own picture and sound and no more.";
            case NOT_A_FILM -> "This is no film that can be played. Put an MP4 film there, with H.264 picture and AAC sound.";
            case NO_PICTURE -> "The film has no picture. Put one there that has.";
            case CUT_SHORT -> "The film stops before the %s that programme.json states. Copy it anew, or correct \"duration\"."
                    .formatted(film.duration());
        };
    }
}

package nextsteps.session;

import java.time.Duration;
import java.util.Optional;
import nextsteps.subtitle.SubtitleTrack;

/// The subtitles of the open chapter: the viewer's track above the second one, each shown or hidden.
public record Subtitles(SubtitleTrack first, SubtitleTrack second, boolean firstShown, boolean secondShown) {

    public static final Subtitles NONE = new Subtitles(SubtitleTrack.EMPTY, SubtitleTrack.EMPTY, true, true);

    /// What is read at a position.
    public SpokenLine at(Duration position) {
        return new SpokenLine(shownAt(position, first, firstShown), shownAt(position, second, secondShown));
    }

    /// The lines to step through: hers, or the second language's where hers has none.
    public Lines lines() {
        return new Lines(first.cues().isEmpty() ? second : first);
    }

    public Subtitles withTracks(SubtitleTrack newFirst, SubtitleTrack newSecond) {
        return new Subtitles(newFirst, newSecond, firstShown, secondShown);
    }

    public Subtitles toggleFirst() {
        return new Subtitles(first, second, !firstShown, secondShown);
    }

    public Subtitles toggleSecond() {
        return new Subtitles(first, second, firstShown, !secondShown);
    }

    private static Optional<String> shownAt(Duration position, SubtitleTrack track, boolean shown) {
        return shown ? track.at(position).map(cue -> cue.text()) : Optional.empty();
    }
}

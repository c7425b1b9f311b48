package nextsteps.session;

import java.time.Duration;
import java.util.Optional;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;

/// Steps from line to line of a track: each answers with the position to go to, from a position in the film.
public record Lines(SubtitleTrack track) {

    /// This close to its start a line counts as just begun, and back leads to the line before, as on a CD player.
    static final Duration JUST_BEGUN = Duration.ofSeconds(1);

    /// The start of the line being spoken; of the line before, where this one has just begun; of the film before its first line.
    public Duration back(Duration position) {
        return track.startedBy(position)
                .filter(cue -> position.minus(cue.start()).compareTo(JUST_BEGUN) > 0)
                .or(() -> track.before(position))
                .map(Cue::start)
                .orElse(Duration.ZERO);
    }

    /// The start of the line being spoken or just ended.
    public Optional<Duration> again(Duration position) {
        return track.startedBy(position).map(Cue::start);
    }

    /// The start of the next line, unless this is the last.
    public Optional<Duration> next(Duration position) {
        return track.after(position).map(Cue::start);
    }
}

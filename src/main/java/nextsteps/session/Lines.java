package nextsteps.session;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;

/// Steps from line to line of a track: each answers with the position to go to, from a position in the film.
public record Lines(SubtitleTrack track) {

    /// This close to its start a line counts as just begun, and back leads to the line before, as on a CD player.
    static final Duration JUST_BEGUN = Duration.ofSeconds(1);

    /// A gap of at least this behind a line ends a passage. Storyboards leave a fifth of a scripted pause between captions, and pause for
    /// 1.4 seconds or longer where a thought ends.
    static final Duration PASSAGE_GAP = Duration.ofMillis(270);

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

    /// The end of the first line, or passage, that ends after a position.
    public Optional<Duration> stopAfter(Duration position, LineStop stop) {
        var cues = track.cues();
        return IntStream.range(0, cues.size())
                .filter(index -> stop == LineStop.EACH_LINE || (stop == LineStop.EACH_PASSAGE && endsPassage(index)))
                .mapToObj(index -> cues.get(index).end())
                .filter(end -> end.compareTo(position) > 0)
                .findFirst();
    }

    private boolean endsPassage(int index) {
        var cues = track.cues();
        return index == cues.size() - 1 || cues.get(index + 1).start().minus(cues.get(index).end()).compareTo(PASSAGE_GAP) >= 0;
    }
}

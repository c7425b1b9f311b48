package nextsteps.check;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextsteps.subtitle.Cue;

/// Cues follow one another with a gap that the eye can see as the start of another line, or with none. That they do not overlap, their reader tells.
final class CueTimes implements TrackCheck {

    /// Two pictures at 25 a second: a shorter gap flickers.
    private static final Duration SHORTEST_GAP = Duration.ofMillis(80);

    @Override
    public Stream<Finding> findings(CheckedTrack track) {
        var cues = track.cues();
        return IntStream.range(1, cues.size()).boxed().flatMap(index -> between(track, cues.get(index - 1), cues.get(index)));
    }

    private static Stream<Finding> between(CheckedTrack track, Cue before, Cue cue) {
        var gap = cue.start().minus(before.end());
        return !gap.isPositive() || gap.compareTo(SHORTEST_GAP) >= 0 ? Stream.empty()
                : Stream.of(track.warning(cue, "It follows %d ms behind the line before, which flickers.".formatted(gap.toMillis()), "Leave 80 ms or more, or nothing."));
    }
}

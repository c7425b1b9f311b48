package nextsteps.check;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextsteps.subtitle.Cue;

/// Cues come one after another, with a gap that the eye can see as the start of another line.
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
        if (gap.isNegative()) {
            return Stream.of(track.error(cue, "It begins %d ms before the line before it ends.".formatted(-gap.toMillis()),
                    "End the line before earlier; packaging/nextsteps film CHAPTER --captions sets the times anew."));
        } else if (gap.isPositive() && gap.compareTo(SHORTEST_GAP) < 0) {
            return Stream.of(track.warning(cue, "It follows %d ms behind the line before, which flickers.".formatted(gap.toMillis()),
                    "Leave 80 ms or more, or nothing."));
        }
        return Stream.empty();
    }
}

package nextsteps.check;

import java.util.stream.Stream;

/// A line runs in the direction of its language, which its letters tell without help.
final class CueDirection implements TrackCheck {

    static final String REMEDY = "Write it again without such characters; the player sets the direction.";

    @Override
    public Stream<Finding> findings(CheckedTrack track) {
        return track.cues().stream().flatMap(cue -> Directions.fault(cue.text()).map(what -> track.error(cue, what, REMEDY)).stream());
    }
}

package nextsteps.check;

import java.util.stream.Stream;

/// A rule that one subtitle file is held against.
interface TrackCheck {

    Stream<Finding> findings(CheckedTrack track);
}

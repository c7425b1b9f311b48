package nextsteps.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.subtitle.Cue;

/// A translation says every line of the source, and no other.
final class SameCues implements TrackCheck {

    @Override
    public Stream<Finding> findings(CheckedTrack track) {
        var here = ids(track.cues());
        var source = ids(track.source());
        var missing = track.source().stream()
                .filter(cue -> !here.contains(cue.id()))
                .map(cue -> Finding.error(track.file(), "cue " + cue.id(), "This line of the source language is missing.",
                        "Translate: %s".formatted(cue.text())));
        var more = track.cues().stream()
                .filter(cue -> !source.contains(cue.id()))
                .map(cue -> track.error(cue, "The source language has no such line.", "Give it the id of the line it translates, or take it out."));
        return Stream.of(missing, more, twice(track)).flatMap(findings -> findings);
    }

    private static Stream<Finding> twice(CheckedTrack track) {
        var seen = new HashSet<String>();
        return track.cues().stream()
                .filter(cue -> !cue.id().isEmpty() && !seen.add(cue.id()))
                .map(cue -> track.error(cue, "Two lines have this id.", "Give each line the id of the line it translates."));
    }

    private static Set<String> ids(List<Cue> cues) {
        return cues.stream().map(Cue::id).collect(Collectors.toSet());
    }
}

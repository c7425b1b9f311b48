package nextsteps.check;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.subtitle.Cue;

/// A translation is in its own script and differs from the source.
final class Translated implements TrackCheck {

    /// Shorter lines may be the same in two languages: a name, a number.
    private static final int WORDS = 3;

    @Override
    public Stream<Finding> findings(CheckedTrack track) {
        return Stream.concat(strange(track), track.isTranslation() ? same(track) : Stream.empty());
    }

    private static Stream<Finding> strange(CheckedTrack track) {
        return track.cues().stream()
                .filter(cue -> !Letters.belongTo(track.script(), cue.text()))
                .map(cue -> track.error(cue, "It is not written in the script of %s.".formatted(track.language().autonym()), "Translate it."));
    }

    /// A line left as it was in another script has been told of.
    private static Stream<Finding> same(CheckedTrack track) {
        Map<String, String> source = track.source().stream().collect(Collectors.toMap(Cue::id, Cue::text, (first, _) -> first));
        return track.cues().stream()
                .filter(cue -> cue.text().equals(source.get(cue.id())) && Letters.belongTo(track.script(), cue.text()) && cue.text().split("\\s+").length > WORDS)
                .map(cue -> track.warning(cue, "It is the same as in the source language.", "Translate it."));
    }
}

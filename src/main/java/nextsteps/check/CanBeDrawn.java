package nextsteps.check;

import java.util.stream.Stream;
import nextsteps.language.TypeRole;

/// Every letter of a subtitle is in the font it is drawn with.
final class CanBeDrawn implements TrackCheck {

    private final Fonts fonts;

    CanBeDrawn(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Stream<Finding> findings(CheckedTrack track) {
        return track.cues().stream().flatMap(cue -> {
            var missing = fonts.missing(track.script(), TypeRole.SUBTITLE_FIRST.face(), cue.text());
            return missing.isEmpty() ? Stream.empty() : Stream.of(track.error(cue,
                    "The font has no \"%s\" (U+%04X).".formatted(missing, missing.codePointAt(0)), "Use another word, or have the letter added to the fonts."));
        });
    }
}

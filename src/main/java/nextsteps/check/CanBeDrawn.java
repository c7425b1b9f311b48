package nextsteps.check;

import java.util.stream.Stream;
import nextsteps.language.TypeRole;

/// Every letter of a subtitle is in the fonts it is drawn with, as the first language and as the second.
final class CanBeDrawn implements TrackCheck {

    private final Fonts fonts;

    CanBeDrawn(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Stream<Finding> findings(CheckedTrack track) {
        return track.cues().stream().flatMap(cue -> Stream.of(TypeRole.SUBTITLE_FIRST, TypeRole.SUBTITLE_SECOND)
                .map(role -> fonts.missing(track.script(), role.face(), cue.text()))
                .filter(missing -> !missing.isEmpty())
                .limit(1)
                .map(missing -> track.error(cue, "The font has no \"%s\" (U+%04X).".formatted(missing, missing.codePointAt(0)),
                        "Use another word, or have the letter added to the fonts.")));
    }
}

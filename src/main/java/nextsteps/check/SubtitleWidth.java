package nextsteps.check;

import java.util.Locale;
import java.util.stream.Stream;
import nextsteps.language.Counted;
import nextsteps.language.LineBreaks;
import nextsteps.language.TypeRole;
import nextsteps.subtitle.Cue;

/// A cue fits into two lines of the player's box, and into three at the largest size of text. One that is too long to be read in its time is not
/// told of again.
final class SubtitleWidth implements TrackCheck {

    /// The widest text of the subtitle box on a screen of 1366 by 768, in pixels: 1040 less its padding.
    private static final double BOX = 1040 - 2 * 28;

    private static final double LARGE = 1.3;
    private static final double LARGEST = 1.6;

    private final Fonts fonts;

    SubtitleWidth(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Stream<Finding> findings(CheckedTrack track) {
        return track.cues().stream().filter(cue -> !ReadingSpeed.isTooFast(track.script(), cue)).flatMap(cue -> Stream.concat(
                tooLong(track, cue, LARGE, 2), tooLong(track, cue, LARGEST, 3)).limit(1));
    }

    private Stream<Finding> tooLong(CheckedTrack track, Cue cue, double size, int allowed) {
        var lines = lines(track, cue, size);
        return lines <= allowed ? Stream.empty() : Stream.of(track.error(cue,
                "It needs %s at %.0f %% of the usual size; there is room for %d.".formatted(Counted.of(lines, "line"), 100 * size, allowed), "Shorten it."));
    }

    private int lines(CheckedTrack track, Cue cue, double size) {
        var role = TypeRole.SUBTITLE_FIRST;
        var pixels = role.size(track.script()) * size;
        var breaks = new LineBreaks(locale(track), words -> fonts.width(track.script(), role.face(), words) * pixels);
        return breaks.fit(cue.text(), BOX).size();
    }

    private static Locale locale(CheckedTrack track) {
        return track.language().tag();
    }
}

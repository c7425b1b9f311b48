package nextsteps.check;

import java.util.Locale;
import java.util.stream.Stream;
import nextsteps.language.Counted;
import nextsteps.language.Script;
import nextsteps.subtitle.Cue;

/// A cue must not ask to be read faster than a second-language reader can.
///
/// Counted are characters a second, spaces with them; marks that stand above or below a letter (vowel signs of Thai and Arabic) are not.
public final class ReadingSpeed implements TrackCheck {

    private static final double AIM = 13;
    private static final double LIMIT = 17;
    private static final double AIM_OF_HAN = 7;
    private static final double LIMIT_OF_HAN = 11;

    @Override
    public Stream<Finding> findings(CheckedTrack track) {
        var limit = limit(track.script());
        return track.cues().stream()
                .filter(cue -> isTooFast(track.script(), cue))
                .map(cue -> track.error(cue, "It must be read at %s characters a second; the limit is %s.".formatted(one(of(cue)), one(limit)),
                        "Say it in at most %s.".formatted(Counted.of((long) (limit * seconds(cue)), "character"))));
    }

    static boolean isTooFast(Script script, Cue cue) {
        return of(cue) > limit(script);
    }

    /// What no line of a script may ask for, in characters a second.
    public static double limit(Script script) {
        return script == Script.SIMPLIFIED_HAN ? LIMIT_OF_HAN : LIMIT;
    }

    /// What a reader of a script reads at ease.
    public static double aim(Script script) {
        return script == Script.SIMPLIFIED_HAN ? AIM_OF_HAN : AIM;
    }

    /// Characters a second.
    public static double of(Cue cue) {
        return characters(cue.text()) / seconds(cue);
    }

    private static long characters(String text) {
        return text.codePoints().filter(character -> character != '\n' && Character.getType(character) != Character.NON_SPACING_MARK).count();
    }

    private static double seconds(Cue cue) {
        return cue.end().minus(cue.start()).toMillis() / 1000.0;
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

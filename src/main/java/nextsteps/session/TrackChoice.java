package nextsteps.session;

import java.util.Locale;
import java.util.Optional;

/// What the viewer chose of the tracks that films offer; a film that does not offer it is heard and seen as usual.
///
/// @param spoken the language of the voice; empty for the film's own
/// @param described whether its pictures are described
/// @param signed the sign language of the picture; empty for the picture without one
public record TrackChoice(Optional<Locale> spoken, boolean described, Optional<Locale> signed) {

    public static final TrackChoice USUAL = new TrackChoice(Optional.empty(), false, Optional.empty());

    public TrackChoice withSpoken(Locale language) {
        return new TrackChoice(Optional.of(language), described, signed);
    }

    public TrackChoice withDescribed(boolean on) {
        return new TrackChoice(spoken, on, signed);
    }

    public TrackChoice withSigned(Optional<Locale> language) {
        return new TrackChoice(spoken, described, language);
    }
}

package nextsteps.check;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nextsteps.programme.Language;
import nextsteps.programme.TranslationState;
import nextsteps.subtitle.Cue;

/// Subtitle files as a check sees them, to be spoilt in one place.
final class Tracks {

    static final Path FILE = Path.of("chapters/room/room.vtt");

    private Tracks() {}

    static CheckedTrack english(Cue... cues) {
        return new CheckedTrack(FILE, new Language(Locale.ENGLISH, "English", "Latn", TranslationState.SOURCE), List.of(cues), List.of(cues), Set.of());
    }

    static CheckedTrack translated(String tag, String script, List<Cue> cues, List<Cue> source) {
        return new CheckedTrack(FILE, new Language(Locale.forLanguageTag(tag), tag, script, TranslationState.DRAFT), cues, source, Set.of());
    }

    static Cue cue(String id, int fromMillis, int toMillis, String text) {
        return new Cue(id, Duration.ofMillis(fromMillis), Duration.ofMillis(toMillis), text);
    }
}

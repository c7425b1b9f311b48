package nextsteps.translate;

import java.util.List;
import java.util.Optional;

/// One text to translate.
///
/// @param sheet the sheet it stands on
/// @param key its name there: the key of a text, or a cue id
/// @param notes what a translator should know of it: where it stands, how long it may be, what to mind
public record Unit(String sheet, String key, String source, Optional<String> target, List<String> notes) {

    public Unit {
        notes = List.copyOf(notes);
    }

    /// What both names together say to an author.
    String name() {
        return sheet + "/" + key;
    }
}

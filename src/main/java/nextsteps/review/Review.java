package nextsteps.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one partner has said about a programme.
///
/// @param programme the version and fingerprint of what was looked at
public record Review(String programme, List<Note> notes) {

    public Review {
        notes = List.copyOf(notes);
    }

    public static Review empty(String programme) {
        return new Review(programme, List.of());
    }

    /// With a comment more, or in place of the one with its id.
    public Review with(Note note) {
        var all = new ArrayList<>(notes);
        var before = all.stream().filter(each -> each.id().equals(note.id())).findFirst();
        before.ifPresentOrElse(each -> all.set(all.indexOf(each), note), () -> all.add(note));
        return new Review(programme, all);
    }

    public Review without(String id) {
        return new Review(programme, notes.stream().filter(note -> !note.id().equals(id)).toList());
    }

    public Optional<Note> note(String id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }
}

package nextsteps.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A comment of one partner.
///
/// @param id eight letters and digits that no other comment has
/// @param languages the language tags on the screen when it was written, hers first
/// @param name as the partner gave it, or empty
/// @param written to the minute
public record Note(String id, Place place, String words, String name, List<String> languages, Instant written) {

    public Note {
        languages = List.copyOf(languages);
        written = written.truncatedTo(ChronoUnit.MINUTES);
    }

    public Note saying(String newWords, String newName) {
        return new Note(id, place, newWords, newName, languages, written);
    }
}

package nextsteps.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The checklist of one film for witnesses: for each thing it must not do, since when somebody answers for its absence; empty as long as
/// nobody does.
///
/// @param film the SHA-256 of the film that was looked at; empty while there is none
public record Coaching(Optional<String> film, Map<Ban, Optional<LocalDate>> absent) {

    public Coaching {
        absent = Map.copyOf(absent);
    }
}

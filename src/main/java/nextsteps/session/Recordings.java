package nextsteps.session;

import java.util.Locale;
import java.util.Optional;

/// Finds the recording of a text. Never throws for one that is missing.
public interface Recordings {

    Recordings NONE = (_, _) -> Optional.empty();

    Optional<Recording> of(String key, Locale language);
}

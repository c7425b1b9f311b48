package nextsteps.programme;

import java.util.List;
import java.util.stream.Stream;

/// One court word with the ids of the cues that use it, in the order of the films, and a note for its translators, empty if there is none.
public record Term(String id, List<String> cues, String note) {

    public Term {
        cues = List.copyOf(cues);
    }

    /// The keys of its texts.
    Stream<String> keys() {
        return Stream.of("glossary.%s.term", "glossary.%s.meaning").map(key -> key.formatted(id));
    }
}

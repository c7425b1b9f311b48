package nextsteps.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What an author is told on paper, in any languages: a title, some sentences, and parts of entries with a picture each where there is one.
public record Report(String title, List<String> lead, List<Part> parts) {

    public Report {
        lead = List.copyOf(lead);
        parts = List.copyOf(parts);
    }

    /// What stands under one heading.
    public record Part(String heading, List<Entry> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /// One thing and what is said about it.
    ///
    /// @param picture a JPEG, 16 to 9
    public record Entry(Optional<Path> picture, String name, List<String> said) {

        public Entry {
            said = List.copyOf(said);
        }
    }
}

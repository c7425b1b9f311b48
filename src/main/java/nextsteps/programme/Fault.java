package nextsteps.programme;

import java.nio.file.Path;

/// One thing wrong with a programme, for its author: what it costs, where it is, what is wrong, what to do.
///
/// `place` is a JSON path with line and column, both counted from 1: `chapters[0].media.width at line 20, column 26`.
public record Fault(Severity severity, Path file, String place, String what, String remedy) {

    @Override
    public String toString() {
        return "%s: %s: %s %s".formatted(file, place, what, remedy);
    }
}

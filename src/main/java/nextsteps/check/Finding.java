package nextsteps.check;

import java.nio.file.Path;
import java.util.Comparator;
import nextsteps.programme.Fault;
import nextsteps.programme.Severity;

/// One thing an author should put right: how much it matters, the file, the place in it, what is wrong, what to do.
///
/// `place` is a JSON path, a line, a cue or a text's key, whichever names the place best.
public record Finding(Level level, Path file, String place, String what, String remedy) implements Comparable<Finding> {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::level)
            .thenComparing(finding -> finding.file().toString())
            .thenComparing(Finding::place)
            .thenComparing(Finding::what);

    static Finding error(Path file, String place, String what, String remedy) {
        return new Finding(Level.ERROR, file, place, what, remedy);
    }

    static Finding warning(Path file, String place, String what, String remedy) {
        return new Finding(Level.WARNING, file, place, what, remedy);
    }

    static Finding of(Fault fault) {
        var level = fault.severity() == Severity.WARNING ? Level.WARNING : Level.ERROR;
        return new Finding(level, fault.file(), fault.place(), fault.what(), fault.remedy());
    }

    /// Errors first, then by file and place.
    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s: %s: %s: %s %s".formatted(level == Level.ERROR ? "error" : "warning", file, place, what, remedy);
    }
}

package nextsteps.film;

import java.nio.file.Path;

/// One thing wrong in the sources of a film: its file, its line counted from 1 (0 where no line applies), and what to do.
public record Fault(Path file, int line, String what, String remedy) {

    @Override
    public String toString() {
        return "%s%s: %s %s".formatted(file, line > 0 ? ":" + line : "", what, remedy);
    }
}

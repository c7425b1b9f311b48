package nextsteps.film;

import java.nio.file.Path;
import java.util.List;

/// The shots of one film in order, and the file they were read from.
public record Storyboard(Path file, List<Shot> shots) {

    public Storyboard {
        shots = List.copyOf(shots);
    }

    Fault fault(Shot shot, String what, String remedy) {
        return new Fault(file, shot.line(), what, remedy);
    }
}

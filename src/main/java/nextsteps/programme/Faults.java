package nextsteps.programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The faults found in one file so far.
final class Faults {

    private final Path file;
    private final Severity usual;
    private final List<Fault> found = new ArrayList<>();

    /// `usual` is what a fault in this file costs when nothing else is said.
    Faults(Path file, Severity usual) {
        this.file = file;
        this.usual = usual;
    }

    void add(Place place, String what, String remedy) {
        add(usual, place, what, remedy);
    }

    void add(Severity severity, Place place, String what, String remedy) {
        found.add(new Fault(severity, file, place.toString(), what, remedy));
    }

    void addForWholeFile(String what, String remedy) {
        found.add(new Fault(usual, file, "the whole file", what, remedy));
    }

    /// None yet of the same file, to be added when it is known what they cost.
    Faults apart() {
        return new Faults(file, usual);
    }

    void addAll(Faults others) {
        found.addAll(others.found);
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}

package nextsteps.programme;

import java.util.List;
import java.util.stream.Collectors;

/// Says that a programme cannot be shown, with every fault found in it, at least one of them fatal.
public final class BrokenProgramme extends Exception {

    private final transient List<Fault> faults;

    public BrokenProgramme(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}

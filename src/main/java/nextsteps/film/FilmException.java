package nextsteps.film;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/// Says that a film cannot be made, with every fault found in its sources.
public final class FilmException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public FilmException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    static void throwIfAny(List<Fault> faults) throws FilmException {
        if (!faults.isEmpty()) {
            throw new FilmException(faults);
        }
    }
}

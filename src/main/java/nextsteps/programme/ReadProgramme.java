package nextsteps.programme;

import java.util.List;

/// A programme that can be shown, with the faults its author should still see; none of them is fatal.
public record ReadProgramme(Programme programme, List<Fault> faults) {

    public ReadProgramme {
        faults = List.copyOf(faults);
    }
}

package nextsteps.fuzz;

import java.nio.file.Path;
import java.util.List;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Fault;
import nextsteps.programme.ProgrammeReader;

/// What must hold of whatever was read of a programme.
final class Programmes {

    private Programmes() {}

    static void hold(Path root) {
        try {
            allSay(ProgrammeReader.read(root).faults());
        } catch (BrokenProgramme broken) {
            if (broken.faults().isEmpty()) {
                throw new IllegalStateException("A broken programme without a fault.", broken);
            }
            allSay(broken.faults());
        }
    }

    private static void allSay(List<Fault> faults) {
        for (var fault : faults) {
            if (fault.place().isBlank() || fault.what().isBlank() || fault.remedy().isBlank()) {
                throw new IllegalStateException("A fault without place or remedy: " + fault);
            }
        }
    }
}

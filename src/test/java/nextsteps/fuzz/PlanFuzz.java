package nextsteps.fuzz;

/// The reader of the plan of a session.
public final class PlanFuzz {

    private static final Scratch SCRATCH = SmallProgramme.written();

    private PlanFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        SCRATCH.file("plans/fuzzed.json", bytes);
        Programmes.hold(SCRATCH.folder());
    }
}

package nextsteps.fuzz;

/// The reader of `programme.json`.
public final class ManifestFuzz {

    private static final Scratch SCRATCH = SmallProgramme.written();

    private ManifestFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        SCRATCH.file("programme.json", bytes);
        Programmes.hold(SCRATCH.folder());
    }
}

package nextsteps.fuzz;

import nextsteps.subtitle.TtmlReader;

/// The reader of TTML and EBU-TT-D.
public final class TtmlFuzz {

    private static final Scratch SCRATCH = new Scratch();

    private TtmlFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        TtmlReader.begins(bytes);
        Subtitles.hold(TtmlReader.read(bytes), SCRATCH);
    }
}

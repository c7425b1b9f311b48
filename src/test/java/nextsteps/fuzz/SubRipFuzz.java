package nextsteps.fuzz;

import nextsteps.subtitle.SubtitleReader;

/// The reader of SubRip.
public final class SubRipFuzz {

    private static final Scratch SCRATCH = new Scratch();

    private SubRipFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Subtitles.hold(SubtitleReader.read(SCRATCH.file("film.srt", bytes)), SCRATCH);
    }
}

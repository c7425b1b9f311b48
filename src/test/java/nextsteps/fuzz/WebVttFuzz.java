package nextsteps.fuzz;

import nextsteps.subtitle.SubtitleReader;

/// The reader of WebVTT.
public final class WebVttFuzz {

    private static final Scratch SCRATCH = new Scratch();

    private WebVttFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Subtitles.hold(SubtitleReader.read(SCRATCH.file("film.vtt", bytes)), SCRATCH);
    }
}

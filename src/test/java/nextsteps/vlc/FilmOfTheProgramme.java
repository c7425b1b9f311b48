package nextsteps.vlc;

import java.nio.file.Path;
import nextsteps.playback.MediaSource;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.ProgrammeReader;

/// The first film that is handed out, as the programme states it.
final class FilmOfTheProgramme {

    private static final Path CONTENT = Path.of("content").toAbsolutePath();

    private FilmOfTheProgramme() {}

    static MediaSource source() {
        try {
            var media = ProgrammeReader.read(CONTENT).programme().chapters().getFirst().media();
            return new MediaSource(CONTENT.resolve(media.file()), media.width(), media.height(), media.duration());
        } catch (BrokenProgramme broken) {
            throw new IllegalStateException(broken);
        }
    }
}

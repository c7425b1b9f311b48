package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nextsteps.film.Script.Listed;
import nextsteps.subtitle.WebVttWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A film that differs here from its receipt is made again by `packaging/nextsteps film --all`. If no source of it changed, the program
/// changed: then `SourceDigest` wants another recipe.
@DisplayName("Films made again from their sources")
class RebuiltFilmsTest {

    static List<Listed> chapters() {
        return Script.chapters();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void areNotMadeAgainForNothing(Listed chapter) throws Exception {
        assertThat(new FilmMaker(Script.CONTENT, new Ffmpeg("ffmpeg")).isMade(chapter.id())).isTrue();
    }

    /// One test, because the sources take long to read.
    @ParameterizedTest
    @MethodSource("chapters")
    void showTheSamePicturesAtTheSameTimesWithTheSameSubtitlesAndStills(Listed chapter) throws Exception {
        var sources = FilmSources.read(Script.CONTENT, chapter.id(), new Ffmpeg("ffmpeg"));

        var receipt = Receipt.of(SourceDigest.of(Script.CONTENT, chapter.id()), sources);
        var captions = Captions.of(sources.timeline());
        var stills = LookStills.of(sources.timeline(), sources.direction()).keySet().stream().map(id -> id + ".jpg").sorted().toList();

        assertThat(receipt).isEqualTo(Files.readString(Receipt.file(sources.folder())));
        assertThat(WebVttWriter.written(captions)).isEqualTo(Files.readString(sources.file(".en.vtt")));
        for (var translation : sources.translations()) {
            assertThat(translation.timedLike(captions)).isEqualTo(Files.readString(translation.file()));
        }
        assertThat(names(sources.folder().resolve("stills"))).containsExactlyElementsOf(stills);
    }

    private static List<String> names(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

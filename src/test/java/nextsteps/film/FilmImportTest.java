package nextsteps.film;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nextsteps.playback.FilmSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A film that was made elsewhere")
class FilmImportTest {

    private static final Ffmpeg FFMPEG = new Ffmpeg("ffmpeg");

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgramme() throws IOException {
        Files.copy(Path.of("content/programme.json"), folder.resolve("programme.json"));
    }

    @ParameterizedTest(name = "{0} of {1}, {2} a second")
    @CsvSource({"tall.mkv, 480x640, 30, 540, 720", "wide.mkv, 1920x800, 50, 1280, 532", "same.mp4, 1280x720, 25, 1280, 720"})
    void keepsItsShapeInTheHousesProfile(String name, String size, int rate, int width, int height) throws Exception {
        var made = bringIn("-f lavfi -i testsrc2=size=%s:rate=%d:duration=2 -f lavfi -i sine=frequency=300:duration=2".formatted(size, rate), name);

        assertThat(made).isEqualTo(new Film(width, height, Duration.ofSeconds(2), FilmFiles.sha256(film())));
        assertThat(FilmSignature.of(film())).isEqualTo(
                new FilmSignature.Film(FilmSignature.Container.MP4, FilmSignature.Track.PRESENT, FilmSignature.Track.PRESENT));
        assertThat(film().resolveSibling("choice.jpg")).exists();
        assertThat(Files.readString(folder.resolve("programme.json"))).contains(made.sha256(), "\"duration\": \"PT2S\"", "\"width\": " + width);
        assertThat(Files.readString(film(), ISO_8859_1)).doesNotContain("A secret", "Lavf", "x264");
    }

    @Test
    void isAsLoudAsTheOthers() throws Exception {
        bringIn("-f lavfi -i testsrc2=size=320x180:rate=25:duration=8 -f lavfi -i sine=frequency=400:duration=8,volume=-20dB", "soft.mp4");

        var messages = FFMPEG.run(_ -> {}, "-i", film().toString(), "-af", "ebur128", "-f", "null", "-");
        var heard = Pattern.compile("I:\\s+(-?[\\d.]+) LUFS").matcher(messages.substring(messages.lastIndexOf("Integrated loudness:")));
        assertThat(heard.find()).isTrue();
        assertThat(Double.parseDouble(heard.group(1))).isCloseTo(-23, within(1.0));
    }

    @Test
    void mayBeWithoutSound() throws Exception {
        assertThat(bringIn("-f lavfi -i testsrc2=size=320x180:rate=25:duration=1", "silent.mp4").length()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void leavesTheProgrammeAloneWhereThereIsNoFilmInIt() throws Exception {
        var file = Files.writeString(folder.resolve("letter.mp4"), "no film");
        var before = Files.readString(folder.resolve("programme.json"));

        assertThatThrownBy(() -> new FilmImport(folder, FFMPEG).bringIn(file, "choice")).isInstanceOfSatisfying(FilmException.class,
                faulty -> assertThat(faulty.faults()).singleElement().satisfies(fault -> assertThat(fault.what()).startsWith("No film can be made of it: ")));
        assertThat(folder.resolve("programme.json")).hasContent(before);
        assertThat(film()).doesNotExist();
    }

    private Film bringIn(String source, String name) throws IOException, FilmException {
        var file = folder.resolve(name);
        var words = Stream.of(List.of("-v", "error"), List.of(source.split(" ")), List.of("-metadata", "title=A secret", "-pix_fmt", "yuv420p", file.toString()));
        FFMPEG.output(words.flatMap(List::stream).toArray(String[]::new));
        return new FilmImport(folder, FFMPEG).bringIn(file, "choice");
    }

    private Path film() {
        return folder.resolve("chapters/choice/choice.mp4");
    }
}

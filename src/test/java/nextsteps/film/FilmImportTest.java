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

        assertThat(loudness()).isCloseTo(-23, within(1.0));
    }

    private double loudness() throws IOException {
        var messages = FFMPEG.run(_ -> {}, "-i", film().toString(), "-af", "ebur128", "-f", "null", "-");
        var heard = Pattern.compile("I:\\s+(-?[\\d.]+) LUFS").matcher(messages.substring(messages.lastIndexOf("Integrated loudness:")));
        assertThat(heard.find()).isTrue();
        return Double.parseDouble(heard.group(1));
    }

    @Test
    void mayBeWithoutSound() throws Exception {
        assertThat(bringIn("-f lavfi -i testsrc2=size=320x180:rate=25:duration=1", "silent.mp4").length()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void leavesTheProgrammeAloneWhereThereIsNoFilmInIt() throws Exception {
        var file = Files.writeString(folder.resolve("12:30 letter.mp4"), "no film");
        var before = Files.readString(folder.resolve("programme.json"));

        assertThatThrownBy(() -> new FilmImport(folder, FFMPEG).bringIn(file, "choice")).isInstanceOfSatisfying(FilmException.class,
                faulty -> assertThat(faulty.faults()).containsExactly(new Fault(file, 0, "No film can be made of it: Invalid data found when processing input.",
                        "Try another format, such as MP4, or the original of the film.")));
        assertThat(folder.resolve("programme.json")).hasContent(before);
        assertThat(film().getParent()).doesNotExist();
    }

    @Test
    void mustHavePictures() throws Exception {
        assertThatThrownBy(() -> bringIn("-f lavfi -i sine=frequency=300:duration=1", "12:30.ogg")).isInstanceOfSatisfying(FilmException.class,
                faulty -> assertThat(faulty.faults()).extracting(Fault::what).containsExactly("No film can be made of it: There are no pictures in it."));
    }

    /// An old camera's computer wrote what was not Unicode, and ffmpeg passes it on as it is.
    @Test
    void isAsLoudAsTheOthersWhateverLettersItsTagsAreIn() throws Exception {
        var source = "-f lavfi -i testsrc2=size=320x180:rate=25:duration=4 -f lavfi -i sine=frequency=400:duration=4,volume=-20dB -c:v mjpeg -c:a pcm_s16le";
        var file = made(source, "old.avi");
        Files.write(file, Files.readString(file, ISO_8859_1).replace("A secret", "\u00e9t\u00e9 2011").getBytes(ISO_8859_1));

        new FilmImport(folder, FFMPEG).bringIn(file, "choice");

        assertThat(loudness()).isCloseTo(-23, within(1.0));
    }

    private Film bringIn(String source, String name) throws IOException, FilmException {
        return new FilmImport(folder, FFMPEG).bringIn(made(source, name), "choice");
    }

    private Path made(String source, String name) throws IOException {
        var file = folder.resolve(name);
        var words = Stream.of(List.of("-v", "error"), List.of(source.split(" ")), List.of("-metadata", "title=A secret", "-pix_fmt", "yuvj420p", "file:" + file));
        FFMPEG.output(words.flatMap(List::stream).toArray(String[]::new));
        return file;
    }

    private Path film() {
        return folder.resolve("chapters/choice/choice.mp4");
    }
}

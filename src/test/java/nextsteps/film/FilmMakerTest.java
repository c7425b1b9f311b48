package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A film maker")
class FilmMakerTest {

    private static final Ffmpeg FFMPEG = new Ffmpeg("ffmpeg");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path content;

    @BeforeEach
    void needsFfmpeg() {
        assumeTrue(starts("ffmpeg") && starts("ffprobe"), "ffmpeg is not installed");
    }

    @Test
    void makesAFilmThatOldLaptopsPlayAndThatTellsNothingOfItsMaking() throws Exception {
        var chapter = TinyFilm.write(content, FFMPEG);

        new FilmMaker(content, FFMPEG).make("film", _ -> {});

        assertThat(probed(chapter.resolve("film.mp4"))).contains(
                "codec_name=h264", "profile=High", "level=31", "width=1280", "height=720", "pix_fmt=yuv420p", "color_space=bt709", "r_frame_rate=25/1",
                "codec_name=aac", "sample_rate=48000", "duration=4.600000");
        assertThat(probed(chapter.resolve("film.mp4"))).filteredOn(line -> line.startsWith("TAG:")).containsExactly(
                "TAG:language=und", "TAG:handler_name=VideoHandler", "TAG:vendor_id=[0][0][0][0]", "TAG:encoder=AVC",
                "TAG:language=und", "TAG:handler_name=SoundHandler", "TAG:vendor_id=[0][0][0][0]",
                "TAG:major_brand=isom", "TAG:minor_version=512", "TAG:compatible_brands=isomiso2avc1mp41");
        assertThat(Files.readString(chapter.resolve("film.mp4"), StandardCharsets.ISO_8859_1)).doesNotContain("Lavf", "Lavc", "x264");
    }

    @Test
    void givesTheSameBytesAgain() throws Exception {
        TinyFilm.write(content, FFMPEG);
        var maker = new FilmMaker(content, FFMPEG);

        assertThat(maker.make("film", _ -> {})).isEqualTo(maker.make("film", _ -> {}));
    }

    @Test
    void putsPosterCaptionsTranslationsAndNumbersInTheirPlaces() throws Exception {
        var chapter = TinyFilm.write(content, FFMPEG);
        var progress = new ArrayList<Progress>();

        var film = new FilmMaker(content, FFMPEG).make("film", progress::add);

        assertThat(film).isEqualTo(new Film(1280, 720, Duration.ofMillis(4600), film.sha256()));
        assertThat(progress).hasSize(115).last().isEqualTo(new Progress(115, 115));
        assertThat(ImageIO.read(chapter.resolve("film.jpg").toFile())).returns(1280, poster -> poster.getWidth());
        assertThat(chapter.resolve("film.en.vtt")).content().contains("film-001\n00:00:02.200 --> 00:00:03.280\nThis is a door.");
        assertThat(chapter.resolve("film.vi.vtt")).content().isEqualTo("WEBVTT\n\nfilm-001\n00:00:02.200 --> 00:00:03.280\nCửa.\n");
        assertThat(content.resolve("programme.json")).content().contains("\"PT4.6S\"", film.sha256());
    }

    @Test
    void beginsInSilenceAndKeepsTheLevelOfBroadcasting() throws Exception {
        var chapter = TinyFilm.write(content, FFMPEG);

        new FilmMaker(content, FFMPEG).make("film", _ -> {});

        var film = chapter.resolve("film.mp4").toString();
        assertThat(loudness(film, "2")).isLessThan(-69);
        assertThat(loudness(film, "9")).isCloseTo(-23, within(0.6));
    }

    private static double loudness(String film, String seconds) throws IOException {
        return new Loudness(FFMPEG).measured(Sound.of(FFMPEG.output(
                "-v", "error", "-t", seconds, "-i", film, "-af", "pan=mono|c0=c0", "-f", "f32le", "-ar", "48000", "-")));
    }

    private static List<String> probed(Path film) throws IOException {
        var process = new ProcessBuilder("ffprobe", "-v", "error", "-show_streams", "-show_format", film.toString()).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    private static boolean starts(String command) {
        try {
            return new ProcessBuilder(command, "-version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}

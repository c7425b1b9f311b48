package nextsteps.playback;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nextsteps.playback.FilmSignature.Container;
import nextsteps.playback.FilmSignature.Film;
import nextsteps.playback.FilmSignature.NoFilm;
import nextsteps.playback.FilmSignature.Track;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static nextsteps.playback.PlaybackFailure.CUT_SHORT;
import static nextsteps.playback.PlaybackFailure.MISSING;
import static nextsteps.playback.PlaybackFailure.NOT_A_FILM;
import static nextsteps.playback.PlaybackFailure.NO_PICTURE;
import static nextsteps.playback.PlaybackFailure.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A film's signature")
class FilmSignatureTest {

    @TempDir
    static Path films;

    private static byte[] film;

    @BeforeAll
    static void makeAFilm() throws Exception {
        film = Files.readAllBytes(make("film.mp4", "-c:a", "aac", "-movflags", "+faststart"));
    }

    @Test
    void findsPictureAndSoundOfAnMp4() throws IOException {
        assertThat(of(film)).isEqualTo(new Film(Container.MP4, Track.PRESENT, Track.PRESENT));
    }

    @ParameterizedTest
    @CsvSource({"silent.mp4, ABSENT", "fragments.mp4, PRESENT", "quick.mov, PRESENT"})
    void knowsTheTracksOfOtherMoviesToo(String name, Track sound) throws Exception {
        var options = switch (name) {
            case "silent.mp4" -> new String[] {"-an"};
            case "fragments.mp4" -> new String[] {"-movflags", "frag_keyframe+empty_moov"};
            default -> new String[0];
        };

        assertThat(FilmSignature.of(make(name, options))).isEqualTo(new Film(Container.MP4, Track.PRESENT, sound));
    }

    @ParameterizedTest
    @CsvSource({"a.mkv, MATROSKA", "a.webm, MATROSKA", "a.ogv, OGG", "a.mpg, MPEG_PS", "a.ts, MPEG_TS", "a.avi, AVI"})
    void knowsOtherContainersByTheirFirstBytes(String name, Container container) throws Exception {
        assertThat(FilmSignature.of(make(name))).isEqualTo(new Film(container, Track.UNKNOWN, Track.UNKNOWN));
    }

    /// libVLC would write the cover into its cache.
    @ParameterizedTest
    @CsvSource({"cover.mp4, -c copy -map 0 -map 1 -disposition:v:1 attached_pic", "cover.mkv, -c copy -attach COVER -metadata:s:t mimetype=image/png",
            "cover.ogv, -c copy -map 0 -metadata METADATA_BLOCK_PICTURE=AAAA"})
    void refusesAFilmThatCarriesACover(String name, String options) throws Exception {
        var cover = films.resolve("cover.png").toString();
        run(List.of("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "color=size=64x64", "-frames:v", "1", cover));
        var film = make("bare." + name.substring(name.indexOf('.') + 1));
        var command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-i", film.toString(), "-i", cover));
        command.addAll(List.of(options.replace("COVER", cover).split(" ")));
        command.add(films.resolve(name).toString());
        run(command);

        assertThat(FilmSignature.of(films.resolve(name))).isEqualTo(new NoFilm(REFUSED));
    }

    @Test
    void findsNoPictureInSoundAlone() throws Exception {
        assertThat(FilmSignature.of(make("sound.m4a", "-vn"))).isEqualTo(new NoFilm(NO_PICTURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#EXTM3U\nhttp://example.org/a.mp4", "[playlist]\nFile1=http://example.org", "RTSPtextrtsp://example.org",
            "RTSPtext\nrtsp://example.org", "v=0\r\no=- 0 0 IN IP4 127.0.0.1", "<?xml version=\"1.0\"?><playlist/>", "<html></html>",
            "<asx version=\"3.0\"/>", "\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF", "RIFF\0\0\0\0WEBPVP8 ", "GIF89a", "", "x"})
    void isNotThatOfAPlaylistAPageOrAPicture(String content) throws IOException {
        assertThat(of(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(new NoFilm(NOT_A_FILM));
    }

    @Test
    void isNotThatOfATextWithACapitalGEvery188Bytes() throws IOException {
        var lookalike = ("G" + "#".repeat(187)).repeat(5).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(of(lookalike)).isEqualTo(new NoFilm(NOT_A_FILM));
    }

    @Test
    void isNotThatOfAStillPictureInBoxes() throws IOException {
        assertThat(of(joined(box("ftyp", ascii("heic\0\0\0\0")), box("meta"), box("mdat")))).isEqualTo(new NoFilm(NOT_A_FILM));
    }

    @Test
    void refusesAReferenceMovie() throws IOException {
        var reference = box("rmra", box("rmda", box("rdrf", ascii("\0\0\0\0url \0\0\0\u0013http://example.org/"))));

        assertThat(of(joined(ftyp(), box("moov", reference)))).isEqualTo(new NoFilm(REFUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"url ", "urn ", "alis", "rsrc"})
    void refusesSamplesThatAreKeptElsewhere(String kind) throws IOException {
        assertThat(of(movie(reference(kind, 0)))).isEqualTo(new NoFilm(REFUSED));
        assertThat(of(movie(reference(kind, 1)))).isEqualTo(new Film(Container.MP4, Track.PRESENT, Track.ABSENT));
    }

    @Test
    void refusesAMovieHeaderThatIsCompressed() throws IOException {
        assertThat(of(joined(ftyp(), box("moov", box("cmov"))))).isEqualTo(new NoFilm(REFUSED));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void seesThatAFilmWasCutShort(double share) throws IOException {
        var cut = Arrays.copyOf(film, (int) (film.length * share));

        assertThat(of(cut)).isEqualTo(new NoFilm(CUT_SHORT));
    }

    @Test
    void seesThatTheMovieHeaderIsLost() throws IOException {
        assertThat(of(joined(ftyp(), box("mdat", new byte[100])))).isEqualTo(new NoFilm(CUT_SHORT));
    }

    @Test
    void doesNotGetLostInBoxesWithoutEndOrBottom() throws IOException {
        var deep = box("trak");
        for (int i = 0; i < 1000; i++) {
            deep = box("trak", deep);
        }
        var many = box("free", new byte[0]);

        assertThat(of(joined(ftyp(), box("moov", deep)))).isEqualTo(new NoFilm(CUT_SHORT));
        assertThat(of(joined(ftyp(), repeated(many, 30_000)))).isEqualTo(new NoFilm(CUT_SHORT));
        assertThat(of(joined(ftyp(), ascii("\0\0\0\u0001moov\u007F\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF")))).isEqualTo(new NoFilm(CUT_SHORT));
    }

    @Test
    void saysWhatIsNoPlainFile() throws Exception {
        var link = Files.createSymbolicLink(films.resolve("link.mp4"), films.resolve("film.mp4"));
        var pipe = films.resolve("pipe.mp4");
        run(List.of("mkfifo", pipe.toString()));

        assertThat(FilmSignature.of(films.resolve("nowhere.mp4"))).isEqualTo(new NoFilm(MISSING));
        assertThat(List.of(FilmSignature.of(films), FilmSignature.of(link), FilmSignature.of(pipe))).containsOnly(new NoFilm(REFUSED));
    }

    @Test
    void neverThrowsOnDamagedBytes() throws IOException {
        var chance = new Random(7);
        for (int round = 0; round < 1000; round++) {
            var damaged = film.clone();
            for (int i = 0; i < 1 + chance.nextInt(8); i++) {
                damaged[chance.nextInt(Math.min(damaged.length, 3000))] = (byte) chance.nextInt();
            }

            assertThat(of(damaged)).as("round %d", round).isInstanceOf(FilmSignature.class);
        }
    }

    private static FilmSignature of(byte[] bytes) throws IOException {
        return FilmSignature.of(Files.write(films.resolve("bytes.mp4"), bytes));
    }

    private static byte[] movie(byte[] dataReference) {
        var handler = box("hdlr", ascii("\0\0\0\0\0\0\0\0vide"));
        return joined(ftyp(), box("moov", box("trak", box("mdia", handler, box("minf", box("dinf", dataReference))))));
    }

    private static byte[] reference(String kind, int flags) {
        return box("dref", ascii("\0\0\0\0\0\0\0\u0001"), box(kind, ByteBuffer.allocate(4).putInt(flags).array(), ascii("http://example.org\0")));
    }

    private static byte[] ftyp() {
        return box("ftyp", ascii("isom\0\0\u0002\0isom"));
    }

    private static byte[] box(String type, byte[]... contents) {
        var content = joined(contents);
        return joined(ByteBuffer.allocate(4).putInt(8 + content.length).array(), ascii(type), content);
    }

    private static byte[] repeated(byte[] part, int times) {
        return joined(Collections.nCopies(times, part).toArray(byte[][]::new));
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// One second of test picture and tone.
    private static Path make(String name, String... options) throws Exception {
        var command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=size=64x48:rate=25:duration=1",
                "-f", "lavfi", "-i", "sine=duration=1"));
        command.addAll(List.of(options));
        command.add(films.resolve(name).toString());
        run(command);
        return films.resolve(name);
    }

    private static void run(List<String> command) throws Exception {
        var process = new ProcessBuilder(command).redirectInput(new File("/dev/null")).inheritIO().start();
        assertThat(process.waitFor()).as("%s", command).isZero();
    }
}

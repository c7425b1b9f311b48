package nextsteps.subtitle;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whatever bytes a file holds, a reader of subtitles")
class AnyBytesTest {

    private static final int SPOILT_FILES = 4000;
    private static final int MEBIBYTE = 1024 * 1024;

    private static final List<byte[]> SOUND = List.of(
            """
            WEBVTT

            id
            00:01.000 --> 00:02.000 line:0
            <v A>Q&amp;A &#x2019;<00:01.500> <ruby>b<rt>c</ruby>

            NOTE
            x

            """.getBytes(UTF_8),
            "\uFEFFWEBVTT x\r\n00:00:01.000 --> 10:00:02.000\r\nсудья 法官 😀\r\n\r\nSTYLE\r\nx\r\n".getBytes(UTF_8),
            "1\n00:00:01,000 --> 00:00:02,000 X1:1\n{\\an8}<i>A</i> &lt; é\n\n2\n00:02 --> 00:03,5\nб\n\nc\n".getBytes(UTF_8),
            "\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nA\r\n".getBytes(UTF_16LE));

    private static final List<byte[]> AWKWARD = List.of("-->", "<", ">", "&#", "&#x", "\0", "\n", "\r", "\n\n", "\uFEFF", "NOTE", "WEBVTT",
            "{\\", "<rt>", "00:00.000", "99999999999", "\uD83D\uDE00").stream().map(text -> text.getBytes(UTF_8)).toList();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"film.vtt", "film.srt"})
    void readsItWithoutThrowing(String name) throws IOException {
        var random = new Random(1907);
        for (var count = 0; count < SPOILT_FILES; count++) {
            var bytes = spoilt(random);

            var subtitles = SubtitleReader.read(Files.write(folder.resolve(name), bytes));

            assertThat(subtitles.track().cues()).isSortedAccordingTo(Comparator.comparing(Cue::start));
            assertThat(subtitles.track().cues()).noneMatch(cue -> cue.text().contains("\0"));
            assertThat(subtitles.faults()).allMatch(fault -> fault.line() <= bytes.length + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "<", "&", "&a", "-->\n", "<i ", "{\\", "0", " ", "\0", "-", "1\n", "\r\n\r\n", "00:01 ", "00:01 -",
        "00:00:01,000 --> 00:00:02,000\n", "00:01.000 --> 00:02.000\n\n"})
    void readsAFileOfOneThingOverAndOverInGoodTime(String thing) throws IOException {
        for (var start : List.of("WEBVTT\n\n00:01.000 --> 00:02.000\n", "1\n00:00:01,000 --> 00:00:02,000\n", "")) {
            var repeated = start + thing.repeat((MEBIBYTE - start.length()) / thing.length());
            var file = Files.writeString(folder.resolve("film"), repeated);

            var subtitles = assertTimeout(Duration.ofSeconds(5), () -> SubtitleReader.read(file));

            assertThat(subtitles.faults()).hasSizeLessThanOrEqualTo(1001);
        }
    }

    @Test
    void reads100000LinesInUnderASecond() throws IOException {
        var cues = IntStream.range(0, 25_000)
                .mapToObj(second -> "%d\n%s.000 --> %s.900\n<v Judge>The line number %d &amp; no more.\n\n"
                        .formatted(second, clock(second), clock(second), second));
        var file = Files.writeString(folder.resolve("film.vtt"), cues.collect(Collectors.joining("", "WEBVTT\n\n", "")));

        var subtitles = assertTimeout(Duration.ofSeconds(1), () -> SubtitleReader.read(file));

        assertThat(subtitles.track().cues()).hasSize(25_000);
        assertThat(subtitles.faults()).isEmpty();
    }

    private static String clock(int second) {
        return "%02d:%02d:%02d".formatted(second / 3600, second / 60 % 60, second % 60);
    }

    /// A sound file with some bytes changed, doubled, cut out or replaced by what parsers stumble over.
    private static byte[] spoilt(Random random) {
        var bytes = SOUND.get(random.nextInt(SOUND.size()));
        for (var times = random.nextInt(8); times >= 0; times--) {
            bytes = spoiltOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] spoiltOnce(byte[] bytes, Random random) {
        var from = random.nextInt(bytes.length + 1);
        var to = Math.min(bytes.length, from + random.nextInt(12));
        var result = new ByteArrayOutputStream();
        result.write(bytes, 0, from);
        result.writeBytes(switch (random.nextInt(4)) {
            case 0 -> randomBytes(random);
            case 1 -> AWKWARD.get(random.nextInt(AWKWARD.size()));
            case 2 -> bytes;
            default -> new byte[0];
        });
        result.write(bytes, to, bytes.length - to);
        return result.toByteArray();
    }

    private static byte[] randomBytes(Random random) {
        var bytes = new byte[random.nextInt(6)];
        random.nextBytes(bytes);
        return bytes;
    }
}

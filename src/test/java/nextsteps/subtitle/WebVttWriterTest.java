package nextsteps.subtitle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nextsteps.subtitle.SubtitleSamples.cue;
import static nextsteps.subtitle.SubtitleSamples.webVtt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A track written as WebVTT")
class WebVttWriterTest {

    /// What a text may be made of, the awkward first.
    private static final List<String> PIECES = List.of("\n", "\n\n", "\r", " ", "<", ">", "&", "-->", "&amp;", "&#10;", "{", "\u00A0", "\u200F", "\uFEFF", "NOTE", "WEBVTT",
            "judge", "المحكمة", "ዳኛ", "ศาล", "法官", "😀", ".", "\u2028", "\u0085", "\f");
    private static final int GENERATED = 2000;

    @Test
    void hasACueToABlock() {
        var track = new SubtitleTrack(List.of(cue("room-001", 2.2, 3725, "You & <I>"), cue(3725, 3726.5, "One\ntwo")));

        assertThat(WebVttWriter.written(track)).isEqualTo("""
                WEBVTT

                room-001
                00:00:02.200 --> 01:02:05.000
                You &amp; &lt;I&gt;

                01:02:05.000 --> 01:02:06.500
                One
                two
                """);
    }

    @Test
    void leavesOutAnIdentifierThatTheFormatCannotHold() {
        var written = WebVttWriter.written(new SubtitleTrack(List.of(cue("a-->b", 1, 2, "A"), cue("a\nb", 3, 4, "B"))));

        assertThat(webVtt(written)).isEqualTo(SubtitleSamples.faultless(cue(1, 2, "A"), cue(3, 4, "B")));
    }

    static Stream<Path> filesOfTheProgramme() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(".vtt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("filesOfTheProgramme")
    void isTheVeryFileThatItWasReadFrom(Path file) throws IOException {
        var read = SubtitleReader.read(file);

        assertThat(withoutNotes(Files.readString(file))).isEqualTo(WebVttWriter.written(read.track()));
    }

    @Test
    void givesTheSameCuesWhateverTheirTexts() {
        var random = new Random(1907);
        for (var count = 0; count < GENERATED; count++) {
            var track = generated(random);

            assertThat(webVtt(new String(WebVttWriter.written(track).getBytes(UTF_8), UTF_8)).track()).isEqualTo(track);
        }
    }

    private static String withoutNotes(String text) {
        return text.replaceAll("(?m)^NOTE.*\\n(.+\\n)*\\n", "");
    }

    private static SubtitleTrack generated(Random random) {
        var cues = new ArrayList<Cue>();
        var start = Duration.ZERO;
        for (var count = random.nextInt(6); count > 0; count--) {
            start = start.plusMillis(random.nextInt(4_000_000));
            cues.add(new Cue(random.nextBoolean() ? "" : "room-%03d".formatted(cues.size()), start, start.plusMillis(1 + random.nextInt(9000)), text(random)));
        }
        return new SubtitleTrack(cues);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(8), 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
    }
}

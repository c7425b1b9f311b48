package nextsteps.subtitle;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nextsteps.subtitle.SubtitleSamples.complaints;
import static nextsteps.subtitle.SubtitleSamples.cue;
import static nextsteps.subtitle.SubtitleSamples.cues;
import static nextsteps.subtitle.SubtitleSamples.faultless;
import static nextsteps.subtitle.SubtitleSamples.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A reader of subtitles")
class SubtitleReaderTest {

    private static final String WEBVTT = "WEBVTT\n\n00:01.000 --> 00:02.000\nGjykatësja – судья – 法官";
    private static final String SUBRIP = "1\n00:00:01,000 --> 00:00:02,000\nGjykatësja – судья – 法官";

    @TempDir
    private Path folder;

    @Nested
    @DisplayName("chooses the parser")
    class ChoosesTheParser {

        @ParameterizedTest
        @ValueSource(strings = {"film.vtt", "film.srt", "film", "film.TXT"})
        void byTheSignatureWhateverTheName(String name) throws IOException {
            assertThat(SubtitleReader.read(file(name, WEBVTT.getBytes(UTF_8))))
                    .isEqualTo(faultless(cue(1, 2, "Gjykatësja – судья – 法官")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"film.srt", "film", "film.TXT"})
        void ofSubRipWhereThereIsNoSignature(String name) throws IOException {
            assertThat(SubtitleReader.read(file(name, SUBRIP.getBytes(UTF_8))))
                    .isEqualTo(faultless(cue("1", 1, 2, "Gjykatësja – судья – 法官")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"film.vtt", "FILM.VTT"})
        void ofWebVttByItsNameAndMissesTheSignature(String name) throws IOException {
            var subtitles = SubtitleReader.read(file(name, SUBRIP.getBytes(UTF_8)));

            assertThat(cues(subtitles)).isEmpty();
            assertThat(complaints(subtitles)).containsExactly("1: The first line is not WEBVTT, so this is not a WebVTT file.");
        }
    }

    @Nested
    @DisplayName("reads SubRip")
    class ReadsSubRip {

        @Test
        void inEveryFormOfUnicodeWithAndWithoutItsMark() throws IOException {
            for (var charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
                for (var mark : new String[] {"", "\uFEFF"}) {
                    assertThat(SubtitleReader.read(file("film.srt", (mark + SUBRIP).getBytes(charset))))
                            .as(charset + mark)
                            .isEqualTo(faultless(cue("1", 1, 2, "Gjykatësja – судья – 法官")));
                }
            }
        }

        @Test
        void asWindows1252WhenItIsNotUnicodeAndSaysSo() throws IOException {
            var text = "1\n00:00:01,000 --> 00:00:02,000\nGjykatësja “këtu” – €5";

            var subtitles = SubtitleReader.read(file("film.srt", text.getBytes(Charset.forName("windows-1252"))));

            assertThat(texts(subtitles)).containsExactly("Gjykatësja “këtu” – €5");
            assertThat(complaints(subtitles)).containsExactly(
                    "1: The file is not UTF-8; it was read as Windows-1252, which may show wrong letters.");
        }

        @Test
        void asUtf8StillWhenOnlyOneByteIsBroken() throws IOException {
            var subtitles = SubtitleReader.read(file("film.srt", broken(SUBRIP + " ?")));

            assertThat(texts(subtitles)).containsExactly("Gjykatësja – судья – 法官 \uFFFD");
            assertThat(complaints(subtitles)).containsExactly(
                    "3: From here on some characters are not UTF-8; each is shown as \uFFFD.");
        }

        @Test
        void inUtf16ThatWasCutShort() throws IOException {
            var whole = SUBRIP.getBytes(UTF_16LE);

            var subtitles = SubtitleReader.read(file("film.srt", Arrays.copyOf(whole, whole.length - 1)));

            assertThat(texts(subtitles)).containsExactly("Gjykatësja – судья – 法\uFFFD");
            assertThat(complaints(subtitles)).containsExactly(
                    "3: From here on some characters are not UTF-16LE; each is shown as \uFFFD.");
        }
    }

    @Nested
    @DisplayName("reads WebVTT")
    class ReadsWebVtt {

        @Test
        void withMalformedBytesAsReplacementCharactersAndSaysWhere() throws IOException {
            var subtitles = SubtitleReader.read(file("film.vtt", broken("WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nA ? and ?")));

            assertThat(texts(subtitles)).containsExactly("A \uFFFD and \uFFFD");
            assertThat(complaints(subtitles)).containsExactly(
                    "4: From here on some characters are not UTF-8; each is shown as \uFFFD.");
        }

        @Test
        void onlyAsUtf8() throws IOException {
            var subtitles = SubtitleReader.read(file("film.vtt", ("\uFEFF" + WEBVTT).getBytes(UTF_16LE)));

            assertThat(cues(subtitles)).isEmpty();
            assertThat(subtitles.faults()).contains(new SubtitleFault(1, "The first line is not WEBVTT, so this is not a WebVTT file.",
                    "Write WEBVTT as the first line and save the file as UTF-8."));
        }
    }

    @Nested
    @DisplayName("answers with a fault")
    class AnswersWithAFault {

        private final SubtitleFault unreadable = new SubtitleFault(1, "The file cannot be read.",
                "Check that it is there, that its name is right and that you may open it.");

        @Test
        void forAFileThatIsNotThere() {
            assertThat(SubtitleReader.read(folder.resolve("none.vtt")).faults()).containsExactly(unreadable);
        }

        @Test
        void forAFolder() {
            assertThat(SubtitleReader.read(folder).faults()).containsExactly(unreadable);
        }

        @Test
        void forAFileThatIsTooLarge() throws IOException {
            var fits = WEBVTT.getBytes(UTF_8).length;

            var largest = SubtitleReader.read(file("large.vtt", (WEBVTT + "\n".repeat(4 * 1024 * 1024 - fits)).getBytes(UTF_8)));
            var larger = SubtitleReader.read(file("larger.vtt", (WEBVTT + "\n".repeat(4 * 1024 * 1024 - fits + 1)).getBytes(UTF_8)));

            assertThat(cues(largest)).hasSize(1);
            assertThat(cues(larger)).isEmpty();
            assertThat(complaints(larger)).containsExactly("1: The file is larger than 4 MiB, too large for subtitles.");
        }

        @Test
        void forAFileThatIsNoSubtitlesAtAll() throws IOException {
            assertThat(complaints(SubtitleReader.read(file("film.srt", new byte[0])))).containsExactly("1: The file holds no subtitles.");
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /// The text in UTF-8, each question mark as a byte that UTF-8 never has.
    private static byte[] broken(String text) {
        var bytes = text.getBytes(UTF_8);
        for (var index = 0; index < bytes.length; index++) {
            bytes[index] = bytes[index] == '?' ? (byte) 0xFF : bytes[index];
        }
        return bytes;
    }
}

package nextsteps.subtitle;

import static nextsteps.subtitle.SubtitleSamples.complaints;
import static nextsteps.subtitle.SubtitleSamples.cue;
import static nextsteps.subtitle.SubtitleSamples.cues;
import static nextsteps.subtitle.SubtitleSamples.faultless;
import static nextsteps.subtitle.SubtitleSamples.subRip;
import static nextsteps.subtitle.SubtitleSamples.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A SubRip file")
class SubRipParserTest {

    private static final String ONE = "1\n00:00:01,000 --> 00:00:02,000\n";

    @Test
    void givesItsCuesWithTheirNumbersAsIdentifiers() {
        var subtitles = subRip("""
                1
                00:00:01,000 --> 00:00:02,500
                This is the courtroom.

                2
                00:00:03,000 --> 00:00:04,000
                The judge sits here.
                You will see her.
                """);

        assertThat(subtitles).isEqualTo(faultless(
                cue("1", 1, 2.5, "This is the courtroom."), cue("2", 3, 4, "The judge sits here.\nYou will see her.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void hasLinesEndedInAnyWay(String end) {
        var subtitles = subRip(String.join(end, "", "1", "00:00:01,000 --> 00:00:02,000", "One", "two", "", ""));

        assertThat(subtitles).isEqualTo(faultless(cue("1", 1, 2, "One\ntwo")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "One\n", "WEBVTT-like\n\ntext\n", "1\n2\n3\n"})
    void isNotOneWhenItHoldsNoTimes(String text) {
        var subtitles = subRip(text);

        assertThat(cues(subtitles)).isEmpty();
        assertThat(complaints(subtitles)).contains("1: The file holds no subtitles.");
    }

    @Nested
    @DisplayName("may have numbers")
    class MayHaveNumbers {

        @Test
        void missing() {
            assertThat(subRip("00:00:01,000 --> 00:00:02,000\nOne\n\n00:00:02,000 --> 00:00:03,000\nTwo"))
                    .isEqualTo(faultless(cue(1, 2, "One"), cue(2, 3, "Two")));
        }

        @Test
        void inAnyOrder() {
            assertThat(subRip("7\n00:00:01,000 --> 00:00:02,000\nOne\n\n 3 \n00:00:02,000 --> 00:00:03,000\nTwo"))
                    .isEqualTo(faultless(cue("7", 1, 2, "One"), cue("3", 2, 3, "Two")));
        }

        @Test
        void inItsTextWithoutTakingThemForItsOwn() {
            assertThat(subRip(ONE + "42\n\n00:00:02,000 --> 00:00:03,000\n1999"))
                    .isEqualTo(faultless(cue("1", 1, 2, "42"), cue(2, 3, "1999")));
        }

        @Test
        void behindTheByteOrderMarkOfAFileThatWasAppended() {
            assertThat(subRip("\uFEFF" + ONE + "One\n\n\uFEFF2\n00:00:02,000 --> 00:00:03,000\nTwo"))
                    .isEqualTo(faultless(cue("1", 1, 2, "One"), cue("2", 2, 3, "Two")));
        }
    }

    @Nested
    @DisplayName("may have blank lines")
    class MayHaveBlankLines {

        @Test
        void missing() {
            var subtitles = subRip(ONE + "One\n2\n00:00:02,000 --> 00:00:03,000\nTwo\n00:00:03,000 --> 00:00:04,000\nThree");

            assertThat(cues(subtitles)).containsExactly(cue("1", 1, 2, "One"), cue("2", 2, 3, "Two"), cue(3, 4, "Three"));
            assertThat(complaints(subtitles)).containsExactly(
                    "4: There is no blank line above this cue.", "7: There is no blank line above this cue.");
        }

        @Test
        void insideAText() {
            var subtitles = subRip(ONE + "One\n\n\ntwo\n  \n\n2\n00:00:02,000 --> 00:00:03,000\nTwo\n\n\n");

            assertThat(texts(subtitles)).containsExactly("One\n\n\ntwo", "Two");
            assertThat(complaints(subtitles)).containsExactly("4: A blank line parts the text of this cue.");
        }

        @Test
        void afterEveryLine() {
            var subtitles = subRip((ONE + "One\n\n2\n00:00:02,000 --> 00:00:03,000\nTwo\n").replace("\n", "\r\r\n"));

            assertThat(cues(subtitles)).containsExactly(cue("1", 1, 2, "One"), cue("2", 2, 3, "Two"));
        }
    }

    @Nested
    @DisplayName("leaves out but reports")
    class LeavesOutButReports {

        @ParameterizedTest
        @ValueSource(strings = {"00:00:01,000 --> soon", "00:00:0l,000 --> 00:00:02,000", "-->", "00:00:01:12 --> 00:00:02:12"})
        void aCueWhoseTimesAreSpoilt(String times) {
            var subtitles = subRip("1\n" + times + "\nSpoilt\n\n2\n00:00:02,000 --> 00:00:03,000\nSound");

            assertThat(cues(subtitles)).containsExactly(cue("2", 2, 3, "Sound"));
            assertThat(complaints(subtitles)).containsExactly("2: The times cannot be read, so this cue is left out: “" + times + "”.");
        }

        @Test
        void aCueThatEndsBeforeItStarts() {
            var subtitles = subRip("1\n00:00:02,000 --> 00:00:01,000\nNever");

            assertThat(cues(subtitles)).isEmpty();
            assertThat(complaints(subtitles)).containsExactly("2: This cue does not end after it starts, so it is left out.");
        }

        @Test
        void textAboveTheFirstCue() {
            var subtitles = subRip("Made by hand\n\n" + ONE + "One");

            assertThat(cues(subtitles)).containsExactly(cue("1", 1, 2, "One"));
            assertThat(complaints(subtitles)).containsExactly("1: This text belongs to no cue, so it is left out.");
        }
    }

    @Nested
    @DisplayName("has text")
    class HasText {

        @ParameterizedTest
        @ValueSource(strings = {
            "<i>Please</i> sit", "<B>Please</B> sit", "<font color=\"#ffff00\">Please</font> sit",
            "<font color=red face='A'>Please sit</font>",
            "{\\an8}Please sit", "{\\an8}{\\pos(10,20)}Please sit", "{i}Please{/i} sit", "<i>Please sit", "Please sit</i>",
            "<v Judge>Please sit", "<c.yellow>Please</c> sit", " Please sit "})
        void withoutItsTags(String marked) {
            assertThat(texts(subRip(ONE + marked))).containsExactly("Please sit");
        }

        @ParameterizedTest
        @CsvSource({"2 < 3 > 1, 2 < 3 > 1", "I <3 you, I <3 you", "<Judge>, <Judge>", "{sighs}, {sighs}", "a --> b, a --> b",
            "Tom &amp; Ann, Tom & Ann", "Q&A, Q&A", "&lt;i&gt;, <i>"})
        void thatOnlyLooksLikeTags(String written, String read) {
            assertThat(texts(subRip(ONE + written))).containsExactly(read);
        }
    }
}

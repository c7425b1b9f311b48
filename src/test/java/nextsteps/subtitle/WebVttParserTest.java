package nextsteps.subtitle;

import static nextsteps.subtitle.SubtitleSamples.complaints;
import static nextsteps.subtitle.SubtitleSamples.cue;
import static nextsteps.subtitle.SubtitleSamples.cues;
import static nextsteps.subtitle.SubtitleSamples.faultless;
import static nextsteps.subtitle.SubtitleSamples.texts;
import static nextsteps.subtitle.SubtitleSamples.webVtt;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A WebVTT file")
class WebVttParserTest {

    private static final String BLANK_MISSING = "There is no blank line above this cue.";

    @Test
    void givesItsCuesWithTheirIdentifiers() {
        var subtitles = webVtt("""
                WEBVTT

                room-1
                00:00:01.000 --> 00:00:02.500
                This is the courtroom.

                00:03.000 --> 00:04.000 line:0
                The judge sits here.
                You will see her.
                """);

        assertThat(subtitles).isEqualTo(faultless(
                cue("room-1", 1, 2.5, "This is the courtroom."), cue(3, 4, "The judge sits here.\nYou will see her.")));
    }

    @Nested
    @DisplayName("begins")
    class Begins {

        @ParameterizedTest
        @ValueSource(strings = {"WEBVTT", "WEBVTT ", "WEBVTT\t", "WEBVTT - made by hand", "\uFEFFWEBVTT",
            "WEBVTT\nKind: captions\nLanguage: sq"})
        void withItsSignature(String header) {
            var subtitles = webVtt(header + "\n\n00:01.000 --> 00:02.000\nHello");

            assertThat(subtitles).isEqualTo(faultless(cue(1, 2, "Hello")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", "WEBVT", "webvtt", "WEBVTT:", "WEBVTTs", " WEBVTT", "\nWEBVTT",
            "\uFEFF\uFEFFWEBVTT", "WEBVTT\u00A0", "1"})
        void withoutASignatureAndSoIsNotRead(String header) {
            var subtitles = webVtt(header + "\n\n00:01.000 --> 00:02.000\nHello");

            assertThat(cues(subtitles)).isEmpty();
            assertThat(complaints(subtitles)).containsExactly("1: The first line is not WEBVTT, so this is not a WebVTT file.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"WEBVTT", "WEBVTT\n", "WEBVTT\n\n\n", "WEBVTT\n\nNOTE nothing yet\n"})
        void andHoldsNoCueWithoutBeingWrong(String text) {
            assertThat(webVtt(text)).isEqualTo(faultless());
        }

        @Test
        void withACueRightBelowTheHeader() {
            var subtitles = webVtt("WEBVTT\n00:01.000 --> 00:02.000\nHello");

            assertThat(cues(subtitles)).containsExactly(cue(1, 2, "Hello"));
            assertThat(complaints(subtitles)).containsExactly("2: " + BLANK_MISSING);
        }
    }

    @Nested
    @DisplayName("has lines")
    class HasLines {

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r", "\r\n"})
        void endedInAnyWay(String end) {
            var subtitles = webVtt(String.join(end, "WEBVTT", "", "id", "00:01.000 --> 00:02.000", "One", "two", "", "", ""));

            assertThat(subtitles).isEqualTo(faultless(cue("id", 1, 2, "One\ntwo")));
        }

        @Test
        void whoseZeroBytesBecomeReplacementCharacters() {
            assertThat(webVtt("WEBVTT\n\n\0\n00:01.000 --> 00:02.000\nA\0b"))
                    .isEqualTo(faultless(cue("\uFFFD", 1, 2, "A\uFFFDb")));
        }

        @Test
        void ofSpacesWhichAreNotBlank() {
            assertThat(webVtt("WEBVTT\n\n \n00:01.000 --> 00:02.000\nOne\n \ntwo")).isEqualTo(faultless(cue(" ", 1, 2, "One\n \ntwo")));
        }
    }

    @Nested
    @DisplayName("passes over")
    class PassesOver {

        @ParameterizedTest
        @ValueSource(strings = {"NOTE", "NOTE one line", "NOTE\tone line", "NOTE\nmany\nlines", "STYLE\n::cue { color: lime }", "STYLE ",
            "REGION\nid:fred width:40%"})
        void notesStylesAndRegions(String block) {
            var subtitles = webVtt("WEBVTT\n\n" + block + "\n\n00:01.000 --> 00:02.000\nHello\n\n" + block);

            assertThat(subtitles).isEqualTo(faultless(cue(1, 2, "Hello")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"And so on.", "NOTES", "STYLE it", "Two\nlines"})
        void textThatBelongsToNoCueButSaysSo(String block) {
            var subtitles = webVtt("WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\n" + block);

            assertThat(cues(subtitles)).containsExactly(cue(1, 2, "Hello"));
            assertThat(complaints(subtitles)).containsExactly("6: This text belongs to no cue, so it is left out.");
        }

        @Test
        void aCueWhoseTimesAreSpoilt() {
            var subtitles = webVtt("WEBVTT\n\nid\n00:01,000 --> 00:02,000\nSpoilt\n\n00:03.000 --> 00:04.000\nSound");

            assertThat(texts(subtitles)).containsExactly("Sound");
            assertThat(complaints(subtitles)).containsExactly(
                    "4: The times cannot be read, so this cue is left out: “00:01,000 --> 00:02,000”.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"00:02.000 --> 00:02.000", "00:02.000 --> 00:01.000"})
        void aCueThatWouldNeverShow(String times) {
            var subtitles = webVtt("WEBVTT\n\n" + times + "\nNever\n\n00:03.000 --> 00:04.000\nSound");

            assertThat(texts(subtitles)).containsExactly("Sound");
            assertThat(complaints(subtitles)).containsExactly("3: This cue does not end after it starts, so it is left out.");
        }
    }

    @Nested
    @DisplayName("starts a new cue")
    class StartsANewCue {

        @Test
        void atTimesWithoutABlankLineAboveThem() {
            var subtitles = webVtt("WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n00:02.000 --> 00:03.000\nTwo");

            assertThat(cues(subtitles)).containsExactly(cue(1, 2, "One"), cue(2, 3, "Two"));
            assertThat(complaints(subtitles)).containsExactly("5: " + BLANK_MISSING);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-->", "foo-->", "-->foo", "--->", "-->-->"})
        void atAnyArrowEvenOneThatSpoilsIt(String arrow) {
            var subtitles = webVtt("WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n" + arrow + "\nLost\n00:02.000 --> 00:03.000\nTwo");

            assertThat(texts(subtitles)).containsExactly("One", "Two");
            assertThat(complaints(subtitles)).containsExactly("5: " + BLANK_MISSING,
                    "5: The times cannot be read, so this cue is left out: “" + arrow + "”.", "7: " + BLANK_MISSING);
        }

        @Test
        void withAnIdentifierThatLooksLikeANote() {
            var subtitles = webVtt("WEBVTT\n\nNOTE check this\n00:01.000 --> 00:02.000\nOne");

            assertThat(cues(subtitles)).containsExactly(cue("NOTE check this", 1, 2, "One"));
            assertThat(complaints(subtitles)).containsExactly("3: This note is read as a cue, because times follow it at once.");
        }

        @Test
        void insideANoteThatHoldsAnArrow() {
            var subtitles = webVtt("WEBVTT\n\nNOTE\nold:\n00:01.000 --> 00:02.000\nOne");

            assertThat(cues(subtitles)).containsExactly(cue(1, 2, "One"));
            assertThat(complaints(subtitles)).containsExactly("5: " + BLANK_MISSING);
        }
    }

    @Nested
    @DisplayName("keeps but reports")
    class KeepsButReports {

        @Test
        void aCueWithoutText() {
            var subtitles = webVtt("WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:02.000 --> 00:03.000\n<i></i>");

            assertThat(cues(subtitles)).containsExactly(cue(1, 2, ""), cue(2, 3, ""));
            assertThat(complaints(subtitles)).containsExactly("3: This cue has no text.", "5: This cue has no text.");
        }

        @Test
        void aCueWithWordsAfterItsTimes() {
            var subtitles = webVtt("WEBVTT\n\n00:01.000 --> 00:02.000 line:0 Hello\nyou");

            assertThat(cues(subtitles)).containsExactly(cue(1, 2, "you"));
            assertThat(complaints(subtitles)).containsExactly("3: The words after the times are not shown.");
        }

        @Test
        void cuesOutOfOrder() {
            var subtitles = webVtt("WEBVTT\n\n00:05.000 --> 00:06.000\nLater\n\n00:01.000 --> 00:02.000\nSooner");

            assertThat(texts(subtitles)).containsExactly("Sooner", "Later");
            assertThat(complaints(subtitles)).containsExactly("6: This cue starts before the one at line 3, which stands above it.");
        }

        @Test
        void cuesThatOverlapAlsoWithOneFurtherUp() {
            var subtitles = webVtt("""
                    WEBVTT

                    00:01.000 --> 00:09.000
                    Long

                    00:02.000 --> 00:03.000
                    Short

                    00:04.000 --> 00:05.000
                    Short again
                    """);

            assertThat(texts(subtitles)).containsExactly("Long", "Short", "Short again");
            assertThat(complaints(subtitles)).containsExactly(
                    "6: This cue starts before the one at line 3 has ended; only the later one is shown.",
                    "9: This cue starts before the one at line 3 has ended; only the later one is shown.");
        }

        @Test
        void anIdentifierUsedTwice() {
            var subtitles = webVtt("WEBVTT\n\na\n00:01.000 --> 00:02.000\nOne\n\na\n00:02.000 --> 00:03.000\nTwo");

            assertThat(cues(subtitles)).containsExactly(cue("a", 1, 2, "One"), cue("a", 2, 3, "Two"));
            assertThat(complaints(subtitles)).containsExactly("8: The cue at line 4 has the same identifier: “a”.");
        }

        @Test
        void aTagThatIsNeverClosed() {
            var subtitles = webVtt("WEBVTT\n\n00:01.000 --> 00:02.000\nI <3 you\n\n00:02.000 --> 00:03.000\nNext");

            assertThat(texts(subtitles)).containsExactly("I ", "Next");
            assertThat(complaints(subtitles)).containsExactly(
                    "3: A < in this cue has no > after it; the text from there on is left out.");
        }
    }
}

package nextsteps.subtitle;

import static nextsteps.subtitle.SubtitleSamples.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A timing line")
class CueTimingsTest {

    private final CueTimings oneToTwo = times(1, 2.5);

    @Nested
    @DisplayName("of WebVTT")
    class OfWebVtt {

        @ParameterizedTest
        @ValueSource(strings = {
            "00:00:01.000 --> 00:00:02.500", "00:01.000 --> 00:02.500", "00:01.000-->00:02.500", "0:00:01.000 --> 000:00:02.500",
            "  \t00:01.000\t-->\f00:02.500  ", "00:01.000 --> 00:02.500 align:start position:10%,line-left",
            "00:01.000 --> 00:02.500position:90%", "00:01.000 --> 00:02.500 --> 00:03.000", "00:01.000 --> 00:02.500 nonsense:::"})
        void isReadWhateverSettingsFollow(String line) {
            assertThat(CueTimings.webVtt(line).map(CueTimingsTest::withoutSettings)).contains(oneToTwo);
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "", "-->", "00:01.000", "00:01.000 -->", "--> 00:02.500", "00:01.000 -> 00:02.500", "00:01.000 -- > 00:02.500",
            "00:01,000 --> 00:02,500", "0:01.000 --> 0:02.500", "000:01.000 --> 000:02.500", "00:1.000 --> 00:2.500",
            "00:01.00 --> 00:02.50",
            "00:01.0000 --> 00:02.500", "00:01.000 --> 00:02.5000", "00:01.000 --> 00:02.5",
            "00:01 --> 00:02", "00:60.000 --> 01:00.000", "60:00.000 --> 61:00.000",
            "00:60:00.000 --> 00:61:00.000", "00:00:60.000 --> 00:01:01.000", "-00:01.000 --> 00:02.500", "00:01.-000 --> 00:02.500",
            "00::01.000 --> 00:02.500", "00:01..000 --> 00:02.500", "00:01.000 a --> 00:02.500", "00:01.000 --> a 00:02.500",
            "\u000B00:01.000 --> 00:02.500", "\u00A000:01.000 --> 00:02.500", "٠٠:٠١.٠٠٠ --> ٠٠:٠٢.٥٠٠",
            "9999999999:00:01.000 --> 00:02.500"})
        void isRefusedWhenItIsNotWrittenExactly(String line) {
            assertThat(CueTimings.webVtt(line)).isEmpty();
        }

        @Test
        void mayHaveManyHours() {
            assertThat(CueTimings.webVtt("00:00.000 --> 999999999:59:59.999"))
                    .contains(new CueTimings(Duration.ZERO, Duration.ofHours(1_000_000_000).minusMillis(1), ""));
        }
    }

    @Nested
    @DisplayName("of SubRip")
    class OfSubRip {

        @ParameterizedTest
        @ValueSource(strings = {
            "00:00:01,000 --> 00:00:02,500", "00:00:01.000 --> 00:00:02.500", "00:01,000 --> 00:02,500", "0:0:1,0 --> 0:0:2,5",
            "00:00:01,000-->00:00:02,500", "  00:00:01,000   -->   00:00:02,500  ", "00:00:01,000 -->\t00:00:02,500",
            "00:00:01,000 --> 00:00:02,500 X1:100 X2:200 Y1:10 Y2:20", "00:00:01,000 --> 00:00:02,500 align:start",
            "00: 00: 01, 000 --> 00 :00 :02 ,500", "00:00:01,000 -> 00:00:02,500", "00:00:01,000 -- > 00:00:02,500",
            "00:00:01,000 –> 00:00:02,500", "00:00:01 --> 00:00:02,500", "00:00:01,000000 --> 00:00:02,500000"})
        void isReadHoweverItIsWritten(String line) {
            assertThat(CueTimings.subRip(line).map(CueTimingsTest::withoutSettings)).contains(oneToTwo);
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "", "-->", "1", "00:00:01,000", "00:00:01,000 00:00:02,500", "-00:00:01,000 --> 00:00:02,500", "00:00:01:12 --> 00:00:02:12",
            "one --> two", "00:00:01,000 --> soon"})
        void isRefusedWhenItHoldsNoTwoTimes(String line) {
            assertThat(CueTimings.subRip(line)).isEmpty();
        }
    }

    @Test
    void runsForwardOnlyWhenItsEndIsLaterThanItsStart() {
        assertThat(oneToTwo.runForward()).isTrue();
        assertThat(times(1, 1).runForward()).isFalse();
        assertThat(times(2, 1).runForward()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello", " line:0 Hello", " Judge: please sit", " align"})
    void isFollowedByWordsWhenTheyAreNoSettings(String rest) {
        assertThat(new CueTimings(seconds(1), seconds(2), rest).areFollowedByWords()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " line:0 position:10%,line-left", "align:start", " X1:100 X2:200 Y1:10 Y2:20", " 100 200"})
    void isNotFollowedByWordsWhenTheyAreSettings(String rest) {
        assertThat(new CueTimings(seconds(1), seconds(2), rest).areFollowedByWords()).isFalse();
    }

    private static CueTimings times(double start, double end) {
        return new CueTimings(seconds(start), seconds(end), "");
    }

    private static CueTimings withoutSettings(CueTimings timings) {
        return new CueTimings(timings.start(), timings.end(), "");
    }
}

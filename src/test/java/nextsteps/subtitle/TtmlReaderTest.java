package nextsteps.subtitle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A TTML file")
class TtmlReaderTest {

    private static final String EBU_TT_D = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tt:tt xmlns:tt="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:timeBase="media" xml:lang="de">
              <tt:head><tt:styling><tt:style xml:id="s" tts:color="white" xmlns:tts="http://www.w3.org/ns/ttml#styling"/></tt:styling></tt:head>
              <tt:body><tt:div>
                <tt:p xml:id="one" begin="00:00:02.200" end="00:00:05.480"><tt:span style="s">Das ist</tt:span><tt:br/>ein  Gericht &amp; mehr.</tt:p>
                <tt:p xml:id="two" begin="00:00:06.000" end="00:00:08.000"><tt:span>Zweitens.</tt:span></tt:p>
              </tt:div></tt:body>
            </tt:tt>
            """;

    @Test
    void givesTheWordsOfEachParagraphWithItsTimes() {
        var read = TtmlReader.read(EBU_TT_D.getBytes(UTF_8));

        assertThat(TtmlReader.begins(EBU_TT_D.getBytes(UTF_8))).isTrue();
        assertThat(read).isEqualTo(new ParsedSubtitles(new SubtitleTrack(List.of(
                new Cue("one", ofMillis(2200), ofMillis(5480), "Das ist\nein Gericht & mehr."), new Cue("two", ofSeconds(6), ofSeconds(8), "Zweitens."))), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"00:01:02.5, 62500", "01:00:00, 3600000", "00:00:02:05, 2200", "2.2s, 2200", "2200ms, 2200", "55f, 2200", "22000000t, 2200", "1.5m, 90000", "0.5h, 1800000"})
    void writesTimesInManyWays(String time, long milliseconds) {
        assertThat(new TtmlTimes(25, 10_000_000).read(time)).contains(Duration.ofMillis(milliseconds));
    }

    @Test
    void countsTimesFromThoseOfItsParts() {
        var read = TtmlReader.read("<tt xmlns='http://www.w3.org/ns/ttml'><body begin='10s'><div begin='5s'><p begin='1s' dur='2s'>A</p></div></body></tt>".getBytes(UTF_8));

        assertThat(read.track().cues()).containsExactly(new Cue("", ofSeconds(16), ofSeconds(18), "A"));
    }

    @ParameterizedTest
    @CsvSource({"99999999999:00:00", "00:00:00:99999999999", "9999999999999999999h", "1000000h", "55", "-1s"})
    void writesTimesThatNobodyCanRead(String time) {
        assertThat(new TtmlTimes(25, 10_000_000).read(time)).isEmpty();
    }

    @Test
    void maySayNonsenseOfItsPicturesASecond() {
        var read = TtmlReader.read("<tt frameRate='many' frameRateMultiplier='1 0' tickRate='0'><body><p begin='00:00:01:15' end='3t'>A</p></body></tt>".getBytes(UTF_8));

        assertThat(read).isEqualTo(new ParsedSubtitles(new SubtitleTrack(List.of(new Cue("", ofMillis(1500), ofSeconds(3), "A"))), List.of()));
    }

    @Test
    void isReadInGoodTimeHoweverManySpacesItHolds() {
        var spaces = "<span> </span>".repeat(200_000);

        var read = assertTimeout(ofSeconds(20), () -> TtmlReader.read("<tt><body><p begin='1s' end='2s'>A%s<br/>B</p></body></tt>".formatted(spaces).getBytes(UTF_8)));

        assertThat(read.track().cues()).containsExactly(new Cue("", ofSeconds(1), ofSeconds(2), "A\nB"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<tt><body><p begin='1s' end='2s'>A</p> | From here on this is not XML, or it has a document type.",
        "<!DOCTYPE tt SYSTEM 'http://localhost:9/tt.dtd'><tt><body><p begin='1s' end='2s'>&x;</p></body></tt> | From here on this is not XML, or it has a document type.",
        "<tt><body><p begin='soon' end='2s'>A</p></body></tt> | The times cannot be read, so this cue is left out: “soon 2s”.",
        "<tt><body><p begin='3s' end='2s'>A</p></body></tt> | This cue does not end after it starts, so it is left out.",
        "<tt><body/></tt> | The file holds no subtitles.",
    })
    void saysWhatIsWrongWithIt(String text, String what) {
        assertThat(TtmlReader.read(text.getBytes(UTF_8)).faults()).extracting(SubtitleFault::what).contains(what);
    }
}

package nextsteps.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nextsteps.language.Texts;
import nextsteps.programme.Audience;
import nextsteps.programme.Chapter;
import nextsteps.programme.Media;
import nextsteps.programme.Strength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line about the parts")
class PartsLineTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH, Map.of(
            "opening.parts.one", "one of {LONGEST}",
            "opening.parts.same", "{PARTS} of {LONGEST}",
            "opening.parts.range", "{PARTS} of {SHORTEST} to {LONGEST}"), Map.of());

    @Test
    void tellsTheShortestAndTheLongestInWholeMinutes() {
        assertThat(lineOf("PT1M40S", "PT2M10S", "PT3M20S")).isEqualTo("3 of 2 to 3");
    }

    @Test
    void tellsOneLengthWhereAllTakeAsLong() {
        assertThat(lineOf("PT1M40S", "PT2M10S")).isEqualTo("2 of 2");
    }

    @Test
    void speaksOfOnePartAloneAndNeverOfNoMinutes() {
        assertThat(lineOf("PT5S")).isEqualTo("one of 1");
    }

    private static String lineOf(String... durations) {
        return PartsLine.of(Stream.of(durations).map(Duration::parse).map(PartsLineTest::chapter).toList()).in(TEXTS);
    }

    private static Chapter chapter(Duration duration) {
        var media = new Media("a.mp4", 1280, 720, duration, "0".repeat(64));
        return new Chapter("a", 1, Audience.WITNESS, Strength.GENTLE, media, "a.jpg", List.of());
    }
}

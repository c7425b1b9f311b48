package nextsteps.session;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lines of a film")
class LinesTest {

    private final Lines lines = new Lines(new SubtitleTrack(List.of(
            new Cue("1", ofSeconds(2), ofSeconds(5), "All rise."),
            new Cue("2", ofSeconds(8), ofSeconds(12), "The judge comes in."))));

    @Test
    void goBackToTheStartOfTheLineBeingSpoken() {
        assertThat(lines.back(ofMillis(9001))).isEqualTo(ofSeconds(8));
    }

    @Test
    void goBackToTheLineBeforeWhileALineHasJustBegun() {
        assertThat(lines.back(ofSeconds(9))).isEqualTo(ofSeconds(2));
    }

    @Test
    void goBackToTheBeginningOfTheFilmFromTheFirstLine() {
        assertThat(lines.back(ofSeconds(2))).isEqualTo(Duration.ZERO);
    }

    @Test
    void goBackToTheBeginningOfTheFilmBeforeTheFirstLine() {
        assertThat(lines.back(ofSeconds(1))).isEqualTo(Duration.ZERO);
    }

    @Test
    void sayAgainTheLineThatHasJustEnded() {
        assertThat(lines.again(ofSeconds(7))).contains(ofSeconds(2));
    }

    @Test
    void sayNothingAgainBeforeTheFirstLine() {
        assertThat(lines.again(ofSeconds(1))).isEmpty();
    }

    @Test
    void goOnToTheNextLine() {
        assertThat(lines.next(ofSeconds(2))).contains(ofSeconds(8));
    }

    @Test
    void goOnNowhereFromTheLastLine() {
        assertThat(lines.next(ofSeconds(8))).isEmpty();
    }
}

package nextsteps.film;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A timeline")
class TimelineTest {

    @Test
    void givesEachShotItsSentenceAndPauseOnWholeFramesAfterASilentOpening() {
        var first = Samples.shot("room-001", ofSeconds(1));
        var second = Samples.shot("room-002", ofMillis(600));
        var storyboard = new Storyboard(Path.of("room.storyboard.tsv"), List.of(first, second));

        var timeline = Timeline.of(storyboard, Map.of("room-001", ofMillis(1810), "room-002", ofSeconds(1)));

        assertThat(timeline.shots()).containsExactly(
                new TimedShot(first, ZERO, ofMillis(2200), ofMillis(4010), ofMillis(5040)),
                new TimedShot(second, ofMillis(5040), ofMillis(5040), ofMillis(6040), ofMillis(6640)));
    }
}

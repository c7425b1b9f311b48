package nextsteps.film;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Captions")
class CaptionsTest {

    @Test
    void stayForMostOfThePause() {
        var captions = Captions.of(new Timeline(List.of(timed("room-001", 2200, 4000, 5000))));

        assertThat(captions.cues()).containsExactly(new Cue("room-001", ofMillis(2200), ofMillis(4800), "The usher sits down."));
    }

    @Test
    void leaveNoGapThatFlickers() {
        var captions = Captions.of(new Timeline(List.of(timed("room-001", 0, 1000, 1200), timed("room-002", 1200, 2000, 3000))));

        assertThat(captions.cues()).extracting(Cue::end).containsExactly(ofMillis(1200), ofMillis(2800));
    }

    private static TimedShot timed(String id, long start, long speechEnd, long end) {
        return new TimedShot(Samples.shot(id, ofMillis(end - speechEnd)), ofMillis(start), ofMillis(start), ofMillis(speechEnd), ofMillis(end));
    }
}

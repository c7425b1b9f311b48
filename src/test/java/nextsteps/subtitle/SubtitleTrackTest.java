package nextsteps.subtitle;

import static nextsteps.subtitle.SubtitleSamples.cue;
import static nextsteps.subtitle.SubtitleSamples.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A track")
class SubtitleTrackTest {

    private final Cue longOne = cue(1, 9, "The judge comes in.");
    private final Cue shortOne = cue(2, 4, "Please stand.");
    private final Cue lastOne = cue(12, 14, "You may sit.");
    private final SubtitleTrack track = new SubtitleTrack(List.of(lastOne, longOne, shortOne));

    @Test
    void putsItsCuesInTheOrderOfTheirStart() {
        assertThat(track.cues()).containsExactly(longOne, shortOne, lastOne);
    }

    @Test
    void showsACueFromItsStartUntilJustBeforeItsEnd() {
        assertThat(track.at(seconds(11.999))).isEmpty();
        assertThat(track.at(seconds(12))).contains(lastOne);
        assertThat(track.at(seconds(13.999))).contains(lastOne);
        assertThat(track.at(seconds(14))).isEmpty();
    }

    @Test
    void showsTheLatestCueOfOverlappingOnes() {
        assertThat(track.at(seconds(3))).contains(shortOne);
    }

    @Test
    void showsALongCueAgainWhenAShortOneOverItHasEnded() {
        assertThat(track.at(seconds(5))).contains(longOne);
    }

    @Test
    void knowsTheLineToSayAgainInTheGapAfterIt() {
        assertThat(track.startedBy(seconds(10))).contains(shortOne);
        assertThat(track.startedBy(seconds(0.5))).isEmpty();
    }

    @Test
    void knowsTheLinesBeforeAndAfterAPosition() {
        assertThat(track.before(seconds(3))).contains(longOne);
        assertThat(track.before(seconds(1))).isEmpty();
        assertThat(track.after(seconds(3))).contains(lastOne);
        assertThat(track.after(seconds(12))).isEmpty();
    }

    @Test
    void holdsNothingWhenItIsEmpty() {
        assertThat(SubtitleTrack.EMPTY.at(seconds(1))).isEmpty();
        assertThat(SubtitleTrack.EMPTY.after(seconds(1))).isEmpty();
    }
}

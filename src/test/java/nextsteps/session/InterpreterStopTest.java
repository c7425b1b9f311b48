package nextsteps.session;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.MediaSource;
import nextsteps.playback.PlayerState;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The interpreter's stop")
class InterpreterStopTest {

    private final FakePlayer player = new FakePlayer();
    private final Lines lines = new Lines(new SubtitleTrack(List.of(
            cue(1000, 3000), cue(3200, 5000), cue(5300, 7000), cue(7200, 9000))));
    private Speed speed = Speed.NORMAL;
    private final InterpreterStop stop = new InterpreterStop(player, () -> lines, () -> speed);

    @BeforeEach
    void aFilmPlays() {
        player.open(new MediaSource(Path.of("film.mp4"), 1280, 720, Duration.ofSeconds(10)));
        player.becomeReady();
        player.play();
    }

    @Test
    void isOffUntilItIsAskedFor() {
        standAt(4000);

        stop.reach();

        assertThat(stop.untilStop()).isEmpty();
        assertThat(player.state()).isInstanceOf(PlayerState.Playing.class);
    }

    @Test
    void knowsHowLongALineStillLasts() {
        stop.ask(LineStop.EACH_LINE);
        standAt(1400);

        assertThat(stop.untilStop()).contains(ofMillis(1600));
    }

    @Test
    void knowsItForASlowerFilmToo() {
        speed = Speed.HALF;
        stop.ask(LineStop.EACH_LINE);
        standAt(1400);

        assertThat(stop.untilStop()).contains(ofMillis(3200));
    }

    @Test
    void doesNotComeBeforeTheLineHasEnded() {
        stop.ask(LineStop.EACH_LINE);
        standAt(2999);

        stop.reach();

        assertThat(stop.stopped().get()).isFalse();
    }

    @Test
    void pausesTheFilmAtTheEndOfALineWhichCanStillBeRead() {
        stop.ask(LineStop.EACH_LINE);
        standAt(3040);

        stop.reach();

        assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);
        assertThat(stop.stopped().get()).isTrue();
        assertThat(lines.track().at(stop.readingPosition())).contains(cue(1000, 3000));
    }

    @Test
    void letsTheFilmGoOnToTheNextLineEvenIfThePlayerStoodALittleEarly() {
        stop.ask(LineStop.EACH_LINE);
        standAt(3040);
        stop.reach();

        player.seek(ofMillis(2990));
        stop.goOn();
        player.play();
        stop.reach();

        assertThat(stop.stopped().get()).isFalse();
        assertThat(stop.untilStop()).contains(ofMillis(2010));
    }

    @Test
    void stopsAgainAtALineThatIsSaidAgain() {
        stop.ask(LineStop.EACH_LINE);
        standAt(3040);
        stop.reach();

        stop.sendTo(ofSeconds(1));
        player.seek(ofSeconds(1));
        player.play();

        assertThat(stop.untilStop()).contains(ofSeconds(2));
    }

    @Test
    void maySpareTheLinesOfAPassage() {
        assertThat(lines.stopAfter(Duration.ZERO, LineStop.EACH_PASSAGE)).contains(ofSeconds(5));
        assertThat(lines.stopAfter(ofSeconds(5), LineStop.EACH_PASSAGE)).contains(ofSeconds(9));
        assertThat(lines.stopAfter(ofSeconds(9), LineStop.EACH_PASSAGE)).isEqualTo(Optional.empty());
    }

    @Test
    void isTurnedOffByAskingAgain() {
        stop.ask(LineStop.EACH_LINE);
        stop.ask(LineStop.EACH_LINE);

        assertThat(stop.mode().get()).isEqualTo(LineStop.OFF);
    }

    @Test
    void askedForWithinALineComesAtItsEnd() {
        standAt(4000);

        stop.ask(LineStop.EACH_LINE);

        assertThat(stop.untilStop()).contains(ofSeconds(1));
    }

    private void standAt(int millis) {
        player.seek(ofMillis(millis));
    }

    private static Cue cue(int from, int to) {
        return new Cue("", ofMillis(from), ofMillis(to), "A line.");
    }
}

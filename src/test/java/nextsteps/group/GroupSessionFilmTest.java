package nextsteps.group;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nextsteps.group.GroupState.Running;
import nextsteps.playback.PlayerState;
import nextsteps.programme.GroupPicture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session with a group, at a film,")
class GroupSessionFilmTest extends ShortSession {

    @BeforeEach
    void goToTheFilm() {
        session.begin();
        session.jump(2);
        player.becomeReady();
    }

    @Test
    void standsStillAtTheBeginningOfThePart() {
        assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);
        assertThat(player.position()).isEqualTo(ofSeconds(10));
    }

    @Test
    void haltsAtTheEndOfALineWithItsQuestion() {
        session.play();
        play(ofSeconds(19));
        assertThat(session.film().untilHalt()).contains(ofSeconds(1));

        play(ofSeconds(1));

        assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);
        assertThat(sight()).isEqualTo(stop);
    }

    @Test
    void goesOnExactlyWhereItStopped() {
        session.play();
        play(ofSeconds(20).plusMillis(70));

        session.play();

        assertThat(player.state()).isInstanceOf(PlayerState.Playing.class);
        assertThat(player.position()).isEqualTo(ofSeconds(30).plusMillis(70));
        assertThat(sight()).isEqualTo(secondPart);
    }

    @Test
    void goesOnPlayingByTheNextOfAClickerToo() {
        session.play();
        play(ofSeconds(20));

        session.next();

        assertThat(player.state()).isInstanceOf(PlayerState.Playing.class);
    }

    @Test
    void asksTheQuestionOfTheItemAtTheEndOfThePart() {
        session.next();
        session.next();
        play(ofSeconds(10));

        assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);
        assertThat(sight()).isEqualTo(new Slide.Question("Where is the line?", Optional.of(secondPart)));
    }

    @Test
    void isNotStartedAgainWhileItPlays() {
        session.play();
        play(ofSeconds(5));

        session.play();

        assertThat(player.position()).isEqualTo(ofSeconds(15));
    }

    @Test
    void pausesWhenTheTrainerGoesElsewhere() {
        session.play();

        session.nextItem();

        assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);
    }

    @Test
    void goesBlackAndSilentAtOnceAndComesBackPaused() {
        session.play();
        play(ofSeconds(3));

        session.black();
        assertThat(session.sight().get()).isEqualTo(new Sight.Black());
        assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);

        session.black();
        assertThat(sight()).isEqualTo(firstPart);
        assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);
        assertThat(player.position()).isEqualTo(ofSeconds(13));
    }

    @Test
    void comesOutOfTheBlackByPlaying() {
        session.black();

        session.play();

        assertThat(sight()).isEqualTo(firstPart);
        assertThat(player.state()).isInstanceOf(PlayerState.Playing.class);
    }

    @Test
    void turnsFromBlackToCalm() {
        session.black();
        session.calm();

        assertThat(session.sight().get()).isEqualTo(new Sight.CalmCard());
    }

    @Test
    void showsTheGroupWhatWasFrozenWhileTheTrainerLooksAhead() {
        session.play();
        play(ofSeconds(3));

        session.freeze();
        session.nextItem();
        session.play();

        assertThat(session.state().get()).isEqualTo(new Running(new Step(talk, new Slide.Picture(new GroupPicture.PlainWords("Before we begin")))));
        assertThat(sight()).isEqualTo(firstPart);
        assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);
        assertThat(player.position()).isEqualTo(ofSeconds(13));
    }

    @Test
    void showsWhereTheTrainerIsWhenNoLongerFrozen() {
        session.freeze();
        session.nextItem();

        session.freeze();

        assertThat(sight()).isEqualTo(new Slide.Picture(new GroupPicture.PlainWords("Before we begin")));
    }

    @Test
    void staysBlackWhileTheTrainerLooksAhead() {
        session.freeze();
        session.black();
        session.nextItem();
        assertThat(session.sight().get()).isEqualTo(new Sight.Black());

        session.black();

        assertThat(sight()).isEqualTo(firstPart);
    }

    @Test
    void leavesTheFilmWhereItWasAfterFreezingInPlace() {
        session.play();
        play(ofSeconds(5));

        session.freeze();
        session.freeze();

        assertThat(player.position()).isEqualTo(ofSeconds(15));
    }
}

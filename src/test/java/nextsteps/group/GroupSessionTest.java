package nextsteps.group;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nextsteps.group.GroupState.Ended;
import nextsteps.group.GroupState.Preparing;
import nextsteps.group.GroupState.Running;
import nextsteps.playback.PlaybackFailure;
import nextsteps.playback.PlayerState;
import nextsteps.programme.GroupPicture;
import nextsteps.programme.Plan;
import nextsteps.programme.PlanAudience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A session with a group")
class GroupSessionTest extends ShortSession {

    @Test
    void showsTheGroupNothingBeforeItBegins() {
        assertThat(session.state().get()).isEqualTo(new Preparing());
        assertThat(session.sight().get()).isEqualTo(new Sight.Waiting());
    }

    @Test
    void beginsByTheStartKeyAndPlaysNothingYet() {
        session.play();

        assertThat(sight()).isEqualTo(new Slide.Picture(AGREEMENT));
        assertThat(player.state()).isEqualTo(new PlayerState.Empty());
    }

    @Test
    void goesThroughEveryStepOfItsItems() {
        session.begin();

        assertThat(List.of(sight(), nextSight(), nextSight(), nextSight())).containsExactly(
                new Slide.Picture(AGREEMENT),
                new Slide.Question("What do you need?", Optional.of(new Slide.Picture(AGREEMENT))),
                firstPart,
                stop);
        assertThat(List.of(nextSight(), nextSight(), nextSight(), nextSight())).containsExactly(
                secondPart,
                new Slide.Question("Where is the line?", Optional.of(secondPart)),
                new Slide.Picture(new GroupPicture.PlainWords("Before we begin")),
                new Slide.Picture(SUPPORT));
        session.next();
        assertThat(session.state().get()).isEqualTo(new Ended());
        assertThat(sight()).isEqualTo(new Slide.Picture(SUPPORT));
    }

    @Test
    void goesBackStepByStepAndItemByItem() {
        session.begin();
        session.jump(3);
        session.previous();
        assertThat(sight()).isEqualTo(new Slide.Question("Where is the line?", Optional.of(secondPart)));

        session.previousItem();
        assertThat(sight()).isEqualTo(new Slide.Picture(AGREEMENT));

        session.previous();
        session.previousItem();
        assertThat(sight()).isEqualTo(new Slide.Picture(AGREEMENT));
    }

    @Test
    void comesBackFromItsEnd() {
        session.begin();
        session.jump(4);
        session.next();

        session.previous();

        assertThat(session.state().get()).isEqualTo(new Running(new Step(closing, new Slide.Picture(SUPPORT))));
    }

    @Test
    void jumpsNowhereForANumberThatIsNone() {
        session.begin();

        List.of(0, 5, 99).forEach(session::jump);

        assertThat(sight()).isEqualTo(new Slide.Picture(AGREEMENT));
    }

    @Nested
    class LeavingOut {

        @Test
        void passesOverTheItemAndTakesItsMinutesAway() {
            session.dropOrKeep(film);
            assertThat(session.remainder()).isEqualTo(ofMinutes(25));

            session.begin();
            session.nextItem();

            assertThat(sight()).isEqualTo(new Slide.Picture(new GroupPicture.PlainWords("Before we begin")));
        }

        @Test
        void putsAnItemBack() {
            session.dropOrKeep(film);
            session.dropOrKeep(film);

            assertThat(session.items()).isEqualTo(plan.items());
        }

        @Test
        void keepsWhatNoSessionMayLack() {
            session.dropOrKeep(welcome);
            session.dropOrKeep(closing);

            assertThat(session.leftOut().get()).isEmpty();
        }

        @Test
        void isOverOnceItHasBegun() {
            session.begin();
            session.dropOrKeep(talk);

            assertThat(session.leftOut().get()).isEqualTo(Set.of());
        }
    }

    @Test
    void showsTheGroupNothingWhileTheTrainerLooksAheadFromTheBeginning() {
        session.lookAhead();
        session.nextItem();

        assertThat(session.sight().get()).isEqualTo(new Sight.Waiting());
        assertThat(player.state()).isEqualTo(new PlayerState.Empty());
    }

    @Test
    void playsAsSoonAsTheFilmIsReady() {
        session.begin();
        session.jump(2);
        session.play();

        player.becomeReady();

        assertThat(player.state()).isInstanceOf(PlayerState.Playing.class);
        assertThat(player.position()).isEqualTo(ofSeconds(10));
    }

    @Test
    void goesOnWithoutAFilmThatIsNotThere() {
        var withLost = session(new Plan("lost", "Lost", PlanAudience.MIXED, "", List.of(
                item("gone", 5, true, "And now?", new GroupPicture.FilmPart("lost", "", "", List.of(), false)), closing)));

        withLost.begin();
        withLost.play();

        assertThat(withLost.film().failure().get()).contains(PlaybackFailure.MISSING);
        withLost.next();
        assertThat(withLost.sight().get()).isEqualTo(new Sight.Seeing(new Slide.Question("And now?", Optional.of(new Slide.Film(lost, Duration.ZERO, ofMinutes(2), false)))));
    }

    @Test
    void showsTheTitleOfAnItemWhoseFilmTheProgrammeDoesNotHave() {
        var unknown = session(new Plan("x", "X", PlanAudience.MIXED, "", List.of(item("Nowhere", 5, true, "", new GroupPicture.FilmPart("nowhere", "", "", List.of(), false)))));

        unknown.begin();

        assertThat(unknown.sight().get()).isEqualTo(new Sight.Seeing(new Slide.Picture(new GroupPicture.PlainWords("Nowhere"))));
    }
}

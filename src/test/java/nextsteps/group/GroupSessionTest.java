package nextsteps.group;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nextsteps.group.GroupState.Ended;
import nextsteps.group.GroupState.Preparing;
import nextsteps.group.GroupState.Running;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.MediaSource;
import nextsteps.playback.PlaybackFailure;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Audience;
import nextsteps.programme.Chapter;
import nextsteps.programme.GroupPicture;
import nextsteps.programme.Media;
import nextsteps.programme.Plan;
import nextsteps.programme.PlanAudience;
import nextsteps.programme.PlanItem;
import nextsteps.programme.Strength;
import nextsteps.session.ChapterFilm;
import nextsteps.session.ChapterLibrary;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A session with a group")
class GroupSessionTest {

    private static final GroupPicture AGREEMENT = new GroupPicture.Card("agreement");
    private static final GroupPicture SUPPORT = new GroupPicture.Card("support");

    private final Chapter using = chapter("using");
    private final Chapter lost = chapter("lost");
    private final GroupPicture.FilmPart part =
            new GroupPicture.FilmPart("using", "using-002", "using-004", List.of(new GroupPicture.Stop("using-003", "Who can she see?")), false);

    private final PlanItem welcome = item("welcome", 5, false, "What do you need?", AGREEMENT);
    private final PlanItem film = item("film", 10, true, "Where is the line?", part);
    private final PlanItem talk = item("talk", 15, true, "", new GroupPicture.PlainWords("Before we begin"));
    private final PlanItem closing = item("closing", 5, false, "", SUPPORT);
    private final Plan plan = new Plan("short", "Short", PlanAudience.MIXED, "self-care", List.of(welcome, film, talk, closing));

    private final Slide firstPart = new Slide.Film(using, ofSeconds(10), ofSeconds(30), false);
    private final Slide stop = new Slide.Question("Who can she see?", Optional.of(firstPart));
    private final Slide secondPart = new Slide.Film(using, ofSeconds(30), ofSeconds(40), false);

    private final FakePlayer player = new FakePlayer();
    private Duration now = Duration.ZERO;
    private final GroupSession session = session(plan);

    private GroupSession session(Plan any) {
        return new GroupSession(any, new GroupMaterial(List.of(using, lost), new Library(), Locale.ENGLISH, player), () -> now);
    }

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

    @Nested
    class WithAFilm {

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

    @Nested
    class ItsClock {

        @Test
        void restsWhilePeopleTalk() {
            session.begin();
            pass(ofMinutes(2));
            session.next();
            pass(ofMinutes(9));

            assertThat(session.soFar(welcome)).isEqualTo(ofMinutes(2));
        }

        @Test
        void restsInTheBlack() {
            session.begin();
            session.black();
            pass(ofMinutes(3));
            session.black();
            pass(ofMinutes(1));

            assertThat(session.soFar(welcome)).isEqualTo(ofMinutes(1));
        }

        @Test
        void goesOnWhenAnItemIsComeBackTo() {
            session.begin();
            pass(ofMinutes(2));
            session.jump(3);
            pass(ofMinutes(4));
            session.jump(1);
            pass(ofMinutes(1));

            assertThat(session.soFar(welcome)).isEqualTo(ofMinutes(3));
            assertThat(session.soFar(talk)).isEqualTo(ofMinutes(4));
        }

        @Test
        void countsWhatIsLeftOfThisItemAndAllThatFollow() {
            assertThat(session.remainder()).isEqualTo(ofMinutes(35));

            session.begin();
            pass(ofMinutes(2));
            assertThat(session.remainder()).isEqualTo(ofMinutes(33));

            pass(ofMinutes(9));
            assertThat(session.remainder()).isEqualTo(ofMinutes(30));
        }
    }

    private Slide sight() {
        return ((Sight.Seeing) session.sight().get()).slide();
    }

    private Slide nextSight() {
        session.next();
        return sight();
    }

    private void play(Duration time) {
        player.advance(time);
        session.film().reach();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static PlanItem item(String id, int minutes, boolean canDrop, String question, GroupPicture... shows) {
        return new PlanItem(id, PlanItem.Kind.TALK, id, ofMinutes(minutes), List.of(shows), question, "Notes of " + id, "", "", canDrop);
    }

    private static Chapter chapter(String id) {
        var media = new Media(id + ".mp4", 1280, 720, ofMinutes(2), "0".repeat(64));
        return new Chapter(id, 1, Audience.PROFESSIONAL, Strength.GENTLE, media, id + ".jpg", List.of());
    }

    private final class Library implements ChapterLibrary {

        @Override
        public ChapterFilm film(Media media) {
            return media.equals(lost.media()) ? new ChapterFilm.NotFound(PlaybackFailure.MISSING)
                    : new ChapterFilm.Found(new MediaSource(Path.of(media.file()), 1280, 720, media.duration()));
        }

        @Override
        public SubtitleTrack subtitles(Chapter chapter, Locale language) {
            return new SubtitleTrack(List.of(
                    new Cue(chapter.id() + "-001", ofSeconds(2), ofSeconds(9), "One"), new Cue(chapter.id() + "-002", ofSeconds(10), ofSeconds(19), "Two"),
                    new Cue(chapter.id() + "-003", ofSeconds(20), ofSeconds(30), "Three"), new Cue(chapter.id() + "-004", ofSeconds(31), ofSeconds(40), "Four")));
        }
    }
}

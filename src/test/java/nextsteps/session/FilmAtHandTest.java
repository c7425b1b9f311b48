package nextsteps.session;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static nextsteps.session.SittingOfThree.ARABIC;
import static nextsteps.session.SittingOfThree.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.PlaybackFailure;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Chapter;
import nextsteps.session.SittingState.AtEndCard;
import nextsteps.session.SittingState.AtMenu;
import nextsteps.session.SittingState.Calm;
import nextsteps.session.SittingState.Faulted;
import nextsteps.session.SittingState.ReadingKeys;
import nextsteps.session.SittingState.Watching;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A film at hand")
class FilmAtHandTest {

    private final SittingOfThree three = new SittingOfThree();
    private final Chapter day = three.day;
    private final Chapter room = three.room;
    private final Chapter lost = three.lost;
    private final FakePlayer player = three.player;
    private final Sitting sitting = three.sitting;

    @Test
    void standsStillOnceTheSoundIsGoneAndPlaysOnSilentlyWhenAsked() {
        sitting.open(room);
        player.becomeReady();
        sitting.film().play();

        player.loseSound();
        assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);

        sitting.film().play();
        assertThat(player.state()).isInstanceOf(PlayerState.Playing.class);
    }

    @Test
    void opensAChapterAndStartsNothing() {
        sitting.open(room);
        player.becomeReady();
        player.advance(ofSeconds(10));

        assertThat(sitting.state().get()).isEqualTo(new Watching(room));
        assertThat(sitting.film().begun().get()).isFalse();
        assertThat(sitting.film().position()).isEqualTo(Duration.ZERO);
    }

    @Test
    void startsAtOnceWhenAskedToPlayBeforeTheFilmIsReady() {
        sitting.open(room);
        sitting.film().play();

        player.becomeReady();

        assertThat(sitting.film().state().get()).isInstanceOf(PlayerState.Playing.class);
    }

    @Test
    void saysWhyAFilmThatIsNotThereDoesNotPlay() {
        sitting.open(lost);

        assertThat(sitting.state().get()).isEqualTo(new Faulted(lost, PlaybackFailure.MISSING));
    }

    @Test
    void saysWhyAFilmThatCannotBeOpenedDoesNotPlayAndTriesAgainWhenAsked() {
        sitting.open(room);
        player.fail(PlaybackFailure.NOT_A_FILM);
        assertThat(sitting.state().get()).isEqualTo(new Faulted(room, PlaybackFailure.NOT_A_FILM));

        sitting.tryAgain();
        player.becomeReady();

        assertThat(sitting.state().get()).isEqualTo(new Watching(room));
    }

    @Test
    void preparesTheNextChapterOnceAFilmIsReady() {
        sitting.open(day);

        player.becomeReady();

        assertThat(player.prepared()).containsExactly(source(room));
    }

    @Nested
    @DisplayName("that plays")
    class ThatPlays {

        {
            sitting.open(room);
            player.becomeReady();
            sitting.film().play();
        }

        @Test
        void staysOnItsLastPictureWhenTheFilmEndsAndStartsNothing() {
            player.advance(ofMinutes(2));

            assertThat(sitting.state().get()).isEqualTo(new AtEndCard(room));
        }

        @Test
        void playsFromTheBeginningWhenAskedToWatchAgain() {
            player.end();

            sitting.film().play();

            assertThat(sitting.state().get()).isEqualTo(new Watching(room));
            assertThat(sitting.film().position()).isEqualTo(Duration.ZERO);
        }

        @Test
        void comesBackFromCalmToTheSamePlaceStillPaused() {
            player.advance(ofSeconds(9));

            sitting.calm();
            player.advance(ofSeconds(60));
            assertThat(sitting.state().get()).isEqualTo(new Calm(new Watching(room)));
            sitting.comeBack();

            assertThat(sitting.state().get()).isEqualTo(new Watching(room));
            assertThat(sitting.film().position()).isEqualTo(ofSeconds(9));
            assertThat(sitting.film().state().get()).isInstanceOf(PlayerState.Paused.class);
        }

        @Test
        void staysCalmWhenTheFilmFailsBeneath() {
            sitting.calm();

            player.fail(PlaybackFailure.CUT_SHORT);

            assertThat(sitting.state().get()).isEqualTo(new Calm(new Faulted(room, PlaybackFailure.CUT_SHORT)));
        }

        @Test
        void laysCalmOverThePageOfKeysAndForgetsThePage() {
            sitting.readKeys();
            assertThat(sitting.state().get()).isEqualTo(new ReadingKeys(new Watching(room)));

            sitting.calm();

            assertThat(sitting.state().get()).isEqualTo(new Calm(new Watching(room)));
        }

        @Test
        void keepsItsPlaceWhileLanguagesAreChanged() {
            player.advance(ofSeconds(9));

            sitting.changeLanguages();
            sitting.chooseFirst(ARABIC);
            sitting.goOn();

            assertThat(sitting.state().get()).isEqualTo(new Watching(room));
            assertThat(sitting.subtitles().tracks().get().at(sitting.film().position()))
                    .isEqualTo(new SpokenLine(Optional.of("ar 2"), Optional.empty()));
        }

        @Test
        void saysALineAgainAlsoWhenTheFilmStoodStill() {
            player.advance(ofSeconds(13));
            sitting.film().pause();

            sitting.film().again();

            assertThat(sitting.film().position()).isEqualTo(ofSeconds(8));
            assertThat(sitting.film().state().get()).isInstanceOf(PlayerState.Playing.class);
        }

        @Test
        void goesOnWatchingWhenALineIsSteppedToFromTheEnd() {
            player.end();

            sitting.film().lineBack();

            assertThat(sitting.state().get()).isEqualTo(new Watching(room));
            assertThat(sitting.film().position()).isEqualTo(ofSeconds(8));
        }

        @Test
        void opensTheChapterBeforeStandingStill() {
            sitting.openPrevious();
            player.becomeReady();

            assertThat(sitting.state().get()).isEqualTo(new Watching(day));
            assertThat(sitting.film().state().get()).isInstanceOf(PlayerState.Paused.class);
        }

        @Test
        void goesToTheMenuWithoutSound() {
            sitting.goToMenu();

            assertThat(sitting.state().get()).isEqualTo(new AtMenu());
            assertThat(sitting.film().state().get()).isInstanceOf(PlayerState.Paused.class);
        }

        @Test
        void hidesAndShowsEachLanguageOfTheSubtitles() {
            sitting.chooseSecond(Optional.of(ARABIC));
            player.advance(ofSeconds(3));

            sitting.subtitles().toggleFirst();

            assertThat(sitting.subtitles().tracks().get().at(sitting.film().position()))
                    .isEqualTo(new SpokenLine(Optional.empty(), Optional.of("ar 1")));
        }

        @Test
        void goesSlowerStepByStepAndThenAtItsOwnSpeedAgain() {
            sitting.film().slower();
            assertThat(player.rate()).isEqualTo(0.85);

            sitting.film().slower();
            sitting.film().slower();
            sitting.film().slower();

            assertThat(player.rate()).isEqualTo(1.0);
        }

        @Test
        void goesOnAfterTheInterpretersStopEvenIfThePlayerHasNotYetSaidThatItStands() {
            sitting.film().interpreterStop().ask(LineStop.EACH_LINE);
            player.advance(ofSeconds(5));
            player.beSlow();
            sitting.film().interpreterStop().reach();

            sitting.film().playOrPause();
            player.catchUp();

            assertThat(sitting.film().state().get()).isInstanceOf(PlayerState.Playing.class);
        }

        @Test
        void isNeverLouderThanSixDecibelsAboveTheFilm() {
            sitting.film().louder();
            sitting.film().louder();
            sitting.film().louder();

            assertThat(player.gain()).isEqualTo(6);
        }
    }
}

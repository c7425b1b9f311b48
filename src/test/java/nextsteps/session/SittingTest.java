package nextsteps.session;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.MediaSource;
import nextsteps.playback.PlaybackFailure;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Audience;
import nextsteps.programme.Chapter;
import nextsteps.programme.Media;
import nextsteps.programme.Strength;
import nextsteps.session.SittingState.AtEndCard;
import nextsteps.session.SittingState.AtMenu;
import nextsteps.session.SittingState.AtOpeningCard;
import nextsteps.session.SittingState.Calm;
import nextsteps.session.SittingState.ChoosingLanguages;
import nextsteps.session.SittingState.Faulted;
import nextsteps.session.SittingState.ReadingAbout;
import nextsteps.session.SittingState.ReadingCard;
import nextsteps.session.SittingState.ReadingHonesty;
import nextsteps.session.SittingState.ReadingInstead;
import nextsteps.session.SittingState.ReadingKeys;
import nextsteps.session.SittingState.ReadingNote;
import nextsteps.session.SittingState.ReadingWords;
import nextsteps.session.SittingState.ReadingPapers;
import nextsteps.session.SittingState.ScreenChanged;
import nextsteps.session.SittingState.SettingUp;
import nextsteps.session.SittingState.TryingLeave;
import nextsteps.session.SittingState.Watching;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A sitting")
class SittingTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale ARABIC = Locale.of("ar");

    private final Chapter day = chapter("day", 4);
    private final Chapter room = chapter("room", 5);
    private final Chapter lost = chapter("lost", 6);
    private final FakePlayer player = new FakePlayer();
    private final Sitting sitting =
            new Sitting(List.of(day, room, lost), LanguageChoice.of(ENGLISH), new Library(), player);

    @Test
    void beginsWithTheChoiceOfLanguagesAndGoesOnByTheOpeningCardToTheMenu() {
        assertThat(sitting.state().get()).isEqualTo(new ChoosingLanguages(new AtOpeningCard()));

        sitting.goOn();
        assertThat(sitting.state().get()).isEqualTo(new AtOpeningCard());

        sitting.goOn();
        assertThat(sitting.state().get()).isEqualTo(new AtMenu());
    }

    @Test
    void goesFromThePageOfTheLeaveButtonBackToTheOpeningCardOrOnToTheMenu() {
        sitting.goOn();
        sitting.tryLeave();
        assertThat(sitting.state().get()).isEqualTo(new TryingLeave());

        sitting.comeBack();
        assertThat(sitting.state().get()).isEqualTo(new AtOpeningCard());

        sitting.tryLeave();
        sitting.goOn();
        assertThat(sitting.state().get()).isEqualTo(new AtMenu());
    }

    @Test
    void isSetUpByTheWorkerAndThenShowsTheLanguages() {
        sitting.setUp();
        assertThat(sitting.state().get()).isEqualTo(new SettingUp(new ChoosingLanguages(new AtOpeningCard())));

        sitting.comeBack();
        assertThat(sitting.state().get()).isEqualTo(new ChoosingLanguages(new AtOpeningCard()));
    }

    @Test
    void goesFromTheStartCardToTheLanguagesAndBackWithoutPilingUpPages() {
        sitting.setUp();
        var card = sitting.state().get();

        sitting.changeLanguages();
        assertThat(sitting.state().get()).isEqualTo(new ChoosingLanguages(card));

        sitting.setUp();
        assertThat(sitting.state().get()).isEqualTo(card);
    }

    @Test
    void laysTheWorkersCardsOverTheStartCardOneInPlaceOfAnother() {
        sitting.setUp();
        var card = sitting.state().get();

        sitting.readCard(WorkersCard.BEFORE);
        sitting.readCard(WorkersCard.INTERPRETER);
        assertThat(sitting.state().get()).isEqualTo(new ReadingCard(WorkersCard.INTERPRETER, card));

        sitting.comeBack();
        assertThat(sitting.state().get()).isEqualTo(card);
    }

    @Test
    void showsThePapersOverTheMenu() {
        sitting.goToMenu();
        sitting.readPapers();
        assertThat(sitting.state().get()).isEqualTo(new ReadingPapers(new AtMenu()));

        sitting.comeBack();
        assertThat(sitting.state().get()).isEqualTo(new AtMenu());
    }

    @Test
    void keepsWhatWasSetUntilItEndsAndNoLonger() {
        var large = Settings.USUAL.withTextSize(TextSize.LARGEST).withHighContrast(true);
        sitting.set(large);
        sitting.goToMenu();
        assertThat(sitting.settings().get()).isEqualTo(large);

        var next = new Sitting(List.of(day), LanguageChoice.of(ENGLISH), new Library(), new FakePlayer());
        assertThat(next.settings().get()).isEqualTo(new Settings(false, TextSize.USUAL, true, false));
    }

    @Test
    void forgetsWhereAFilmStoodAndWhatStoodBesideItOnceTheMenuWasGoneTo() {
        sitting.open(room);
        player.becomeReady();
        sitting.film().play();
        player.advance(ofSeconds(10));
        sitting.toggle(FilmPanel.READ_ALONG);
        sitting.goToMenu();

        sitting.choose(room);
        player.becomeReady();

        assertThat(sitting.film().position()).isEqualTo(Duration.ZERO);
        assertThat(sitting.film().begun().get()).isFalse();
        assertThat(sitting.panel().get()).isEqualTo(FilmPanel.NONE);
    }

    @Test
    void standsStillOnceTheScreenHasChangedAndGoesOnWhereItWas() {
        sitting.open(room);
        player.becomeReady();
        sitting.film().play();

        sitting.screenChanged();
        sitting.screenChanged();
        assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);
        assertThat(sitting.state().get()).isEqualTo(new ScreenChanged(new Watching(room)));

        sitting.comeBack();
        assertThat(sitting.state().get()).isEqualTo(new Watching(room));
    }

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
    void saysWhatTheFilmsAreInPlaceOfThePageOfKeysAndComesBackBeneathIt() {
        sitting.open(room);
        sitting.readKeys();

        sitting.readAbout();
        assertThat(sitting.state().get()).isEqualTo(new ReadingAbout(new Watching(room)));

        sitting.readKeys();
        sitting.readAbout();
        assertThat(sitting.state().get()).isEqualTo(new ReadingAbout(new Watching(room)));

        sitting.comeBack();
        assertThat(sitting.state().get()).isEqualTo(new Watching(room));
    }

    @Test
    void closesTheHonestPageToWhereItWasOpened() {
        sitting.goOn();
        sitting.readHonesty();
        assertThat(sitting.state().get()).isEqualTo(new ReadingHonesty(new AtOpeningCard()));

        sitting.comeBack();
        assertThat(sitting.state().get()).isEqualTo(new AtOpeningCard());
    }

    @Test
    void comesBackFromCalmToThePageThatWasRead() {
        sitting.goToMenu();
        sitting.readHonesty();

        sitting.calm();
        sitting.comeBack();

        assertThat(sitting.state().get()).isEqualTo(new ReadingHonesty(new AtMenu()));
    }

    @Test
    void comesBackToTheOpeningCardInAnotherLanguage() {
        sitting.goOn();

        sitting.changeLanguages();
        sitting.chooseFirst(ARABIC);
        sitting.goOn();

        assertThat(sitting.state().get()).isEqualTo(new AtOpeningCard());
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
    void showsNoSecondLanguageThatIsTheFirst() {
        sitting.chooseSecond(Optional.of(ENGLISH));
        assertThat(sitting.languages().get().second()).isEmpty();

        sitting.chooseFirst(ARABIC);

        assertThat(sitting.languages().get().second()).contains(ENGLISH);
    }

    @Test
    void hasNoChapterToStepToFromTheMenu() {
        sitting.goToMenu();

        sitting.openNext();

        assertThat(sitting.state().get()).isEqualTo(new AtMenu());
    }

    @Nested
    @DisplayName("with a film that plays")
    class WithAFilmThatPlays {

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
        void isNeverLouderThanSixDecibelsAboveTheFilm() {
            sitting.film().louder();
            sitting.film().louder();
            sitting.film().louder();

            assertThat(player.gain()).isEqualTo(6);
        }
    }

    @Test
    void preparesTheNextChapterOnceAFilmIsReady() {
        sitting.open(day);

        player.becomeReady();

        assertThat(player.prepared()).containsExactly(source(room));
    }

    @Nested
    class AtAChapterThatMayBeHard {

        private final Chapter hard = hardChapter();
        private final Sitting withHardOne = new Sitting(List.of(day, hard), LanguageChoice.of(ENGLISH), new Library(), player);

        @Test
        void beginsWithItsNoteAndPlaysNothing() {
            withHardOne.goToMenu();

            withHardOne.choose(hard);

            assertThat(withHardOne.state().get()).isEqualTo(new ReadingNote(hard));
            assertThat(player.state()).isEqualTo(new PlayerState.Empty());
        }

        @Test
        void opensItOnlyWhenItIsAskedFor() {
            withHardOne.choose(hard);

            withHardOne.open(hard);

            assertThat(withHardOne.state().get()).isEqualTo(new Watching(hard));
        }

        @Test
        void showsItsNoteAlsoWhenItIsTheNextPart() {
            withHardOne.open(day);

            withHardOne.openNext();

            assertThat(withHardOne.state().get()).isEqualTo(new ReadingNote(hard));
        }

        @Test
        void givesItsWordsToReadAndComesBackToTheNote() {
            withHardOne.choose(hard);

            withHardOne.readInstead(hard);
            assertThat(withHardOne.state().get()).isEqualTo(new ReadingInstead(hard, new ReadingNote(hard)));

            withHardOne.comeBack();
            assertThat(withHardOne.state().get()).isEqualTo(new ReadingNote(hard));
        }

        private Chapter hardChapter() {
            return new Chapter("hard", 9, Audience.WITNESS, Strength.MAY_BE_HARD, day.media(), day.poster(), List.of());
        }
    }

    @Test
    void opensAGentleChapterAtOnce() {
        sitting.choose(room);

        assertThat(sitting.state().get()).isEqualTo(new Watching(room));
    }

    @Test
    void readsTheCourtWordsOverTheFilmWhichWaits() {
        sitting.open(room);
        player.becomeReady();
        sitting.film().play();

        sitting.readWords(Optional.of("judge"));

        assertThat(player.state()).isInstanceOf(PlayerState.Paused.class);
        assertThat(sitting.state().get()).isInstanceOf(ReadingWords.class);

        sitting.comeBack();
        assertThat(sitting.state().get()).isEqualTo(new Watching(room));
    }

    @Test
    void forgetsWhatStoodBesideTheFilmWhenAnotherOneIsOpened() {
        sitting.open(room);
        sitting.toggle(FilmPanel.READ_ALONG);

        sitting.open(day);

        assertThat(sitting.panel().get()).isEqualTo(FilmPanel.NONE);
    }

    private static Chapter chapter(String id, int number) {
        var media = new Media(id + ".mp4", 1280, 720, ofMinutes(2), "0".repeat(64));
        return new Chapter(id, number, Audience.WITNESS, Strength.GENTLE, media, id + ".jpg", List.of());
    }

    private static MediaSource source(Chapter chapter) {
        return source(chapter.media());
    }

    private static MediaSource source(Media media) {
        return new MediaSource(Path.of(media.file()), 1280, 720, media.duration());
    }

    /// Every film is there but the lost one; every language has two lines.
    private static final class Library implements ChapterLibrary {

        @Override
        public ChapterFilm film(Media media) {
            return media.file().startsWith("lost")
                    ? new ChapterFilm.NotFound(PlaybackFailure.MISSING)
                    : new ChapterFilm.Found(source(media));
        }

        @Override
        public SubtitleTrack subtitles(Chapter chapter, Locale language) {
            return new SubtitleTrack(List.of(
                    new Cue("1", ofSeconds(2), ofSeconds(5), language + " 1"),
                    new Cue("2", ofSeconds(8), ofSeconds(12), language + " 2")));
        }
    }
}

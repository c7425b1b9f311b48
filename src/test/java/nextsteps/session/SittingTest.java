package nextsteps.session;

import static java.time.Duration.ofSeconds;
import static nextsteps.session.SittingOfThree.ARABIC;
import static nextsteps.session.SittingOfThree.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Chapter;
import nextsteps.session.SittingState.AtMenu;
import nextsteps.session.SittingState.AtOpeningCard;
import nextsteps.session.SittingState.ChoosingLanguages;
import nextsteps.session.SittingState.ReadingAbout;
import nextsteps.session.SittingState.ReadingCard;
import nextsteps.session.SittingState.ReadingHonesty;
import nextsteps.session.SittingState.ReadingWords;
import nextsteps.session.SittingState.ReadingPapers;
import nextsteps.session.SittingState.ScreenChanged;
import nextsteps.session.SittingState.SettingUp;
import nextsteps.session.SittingState.TryingLeave;
import nextsteps.session.SittingState.Watching;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sitting")
class SittingTest {

    private final SittingOfThree three = new SittingOfThree();
    private final Chapter day = three.day;
    private final Chapter room = three.room;
    private final FakePlayer player = three.player;
    private final Sitting sitting = three.sitting;

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

        var next = new SittingOfThree().sitting;
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
}

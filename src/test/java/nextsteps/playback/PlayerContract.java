package nextsteps.playback;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nextsteps.playback.PlayerState.Ended;
import nextsteps.playback.PlayerState.Failed;
import nextsteps.playback.PlayerState.Opening;
import nextsteps.playback.PlayerState.Paused;
import nextsteps.playback.PlayerState.Playing;
import org.junit.jupiter.api.Test;

/// What every player keeps, the fake one of the tests and the real one alike.
///
/// How time passes and how a film becomes ready differs; both are verbs of the subclass.
public abstract class PlayerContract {

    /// A real decoder may be this far off.
    private static final Duration TOLERANCE = ofMillis(450);

    private final List<PlayerState> heard = new CopyOnWriteArrayList<>();

    protected abstract Player player();

    /// A film that plays, at least ten seconds long.
    protected abstract MediaSource film();

    protected abstract MediaSource anotherFilm();

    /// Waits until the film asked for shows its first picture or fails.
    protected abstract void settle();

    /// Lets so much time pass in front of the screen.
    protected abstract void pass(Duration time);

    /// Opens what looks like a film and is none, and waits until that is found out.
    protected abstract MediaSource openWhatIsNoFilm();

    @Test
    void standsStillOnTheFirstPictureOnceOpened() {
        player().addListener(heard::add);

        player().open(film());
        settle();
        pass(ofSeconds(1));

        assertThat(heard).containsExactly(new Opening(film()), paused(film()));
        assertThat(player().position()).isEqualTo(ZERO);
    }

    @Test
    void playsAsSoonAsItCanWhenAskedWhileOpening() {
        player().open(film());
        player().play();
        settle();

        pass(ofSeconds(2));

        assertThat(player().state()).isEqualTo(playing(film()));
        assertThat(player().position()).isBetween(ofSeconds(1), ofSeconds(3));
    }

    @Test
    void takesBackAnEarlierPlayWhenPausedWhileOpening() {
        player().open(film());
        player().play();
        player().pause();
        settle();

        assertThat(player().state()).isEqualTo(paused(film()));
    }

    @Test
    void staysWhereItWasPausedAndGoesOnFromThere() {
        openAndPlay();
        pass(ofSeconds(2));
        player().pause();
        pass(ofMillis(500));
        var place = player().position();

        pass(ofSeconds(1));
        assertThat(player().position()).isEqualTo(place);

        player().play();
        pass(ofSeconds(1));
        assertThat(player().position()).isCloseTo(place.plusSeconds(1), TOLERANCE);
    }

    @Test
    void goesToAPositionWithoutChangingWhetherItPlays() {
        player().open(film());
        settle();

        player().seek(ofSeconds(4));
        pass(ofMillis(700));

        assertThat(player().state()).isEqualTo(paused(film()));
        assertThat(player().position()).isEqualTo(ofSeconds(4));
    }

    @Test
    void opensAFilmAtAPositionAndPlaysOnFromThere() {
        player().addListener(heard::add);

        player().open(film(), ofSeconds(6));
        settle();
        pass(ofMillis(700));

        assertThat(heard).containsExactly(new Opening(film()), paused(film()));
        assertThat(player().position()).isEqualTo(ofSeconds(6));

        player().play();
        pass(ofSeconds(1));
        assertThat(player().position()).isCloseTo(ofSeconds(7), TOLERANCE);
    }

    @Test
    void standsWhereItWasSentToWhileOpening() {
        player().open(film());
        player().seek(ofSeconds(3));
        settle();
        pass(ofMillis(700));

        assertThat(player().state()).isEqualTo(paused(film()));
        assertThat(player().position()).isEqualTo(ofSeconds(3));
    }

    @Test
    void playsOnFromAPositionItWasSentTo() {
        openAndPlay();

        player().seek(ofSeconds(6));
        pass(ofSeconds(1));

        assertThat(player().state()).isEqualTo(playing(film()));
        assertThat(player().position()).isCloseTo(ofSeconds(7), TOLERANCE);
    }

    @Test
    void holdsPositionsWithinTheFilm() {
        player().open(film());
        settle();

        player().seek(ofSeconds(-3));
        pass(ofMillis(300));
        assertThat(player().position()).isEqualTo(ZERO);

        player().seek(film().duration().plusSeconds(9));
        pass(ofMillis(300));
        assertThat(player().position()).isBetween(film().duration().minusSeconds(1), film().duration());
        assertThat(player().state()).isEqualTo(paused(film()));
    }

    @Test
    void endsOnItsLastPictureAndStaysThere() {
        playToTheEnd();

        assertThat(player().state()).isEqualTo(new Ended(opened(film())));
        assertThat(player().position()).isEqualTo(film().duration());
    }

    @Test
    void playsFromItsBeginningOnceItHasEnded() {
        playToTheEnd();

        player().play();
        pass(ofSeconds(1));

        assertThat(player().state()).isEqualTo(playing(film()));
        assertThat(player().position()).isLessThan(ofSeconds(2));
    }

    @Test
    void standsStillWhereItWasSentAfterTheEnd() {
        playToTheEnd();

        player().seek(ofSeconds(2));
        pass(ofMillis(500));

        assertThat(player().state()).isEqualTo(paused(film()));
        assertThat(player().position()).isEqualTo(ofSeconds(2));
    }

    @Test
    void movesAtTheSpeedItWasGiven() {
        player().setRate(0.5);
        openAndPlay();
        player().seek(ofSeconds(2));
        pass(ofMillis(500));
        var place = player().position();

        pass(ofSeconds(3));

        assertThat(player().position().minus(place)).isCloseTo(ofMillis(1500), TOLERANCE);
    }

    @Test
    void tellsOnlyOfTheFilmOpenedLast() {
        player().addListener(heard::add);
        player().open(film());
        player().open(anotherFilm());

        settle();
        pass(ofSeconds(1));

        assertThat(player().state()).isEqualTo(paused(anotherFilm()));
        assertThat(heard.subList(heard.indexOf(new PlayerState.Opening(anotherFilm())), heard.size())).doesNotContain(paused(film()));
    }

    @Test
    void opensAFilmItHadPreparedLikeAnyOther() {
        player().open(film());
        settle();
        player().prepare(anotherFilm());
        pass(ofSeconds(1));

        player().open(anotherFilm());
        settle();

        assertThat(player().state()).isEqualTo(paused(anotherFilm()));
        assertThat(player().position()).isEqualTo(ZERO);
    }

    @Test
    void saysThatAFileIsNoFilmInsteadOfThrowing() {
        var broken = openWhatIsNoFilm();

        assertThat(player().state()).isEqualTo(new Failed(broken, PlaybackFailure.NOT_A_FILM));
    }

    @Test
    void playsAGoodFilmAfterABrokenOne() {
        openWhatIsNoFilm();

        openAndPlay();
        pass(ofSeconds(1));

        assertThat(player().state()).isEqualTo(playing(film()));
    }

    private void openAndPlay() {
        player().open(film());
        settle();
        player().play();
        pass(ofMillis(300));
    }

    private void playToTheEnd() {
        player().open(film());
        settle();
        player().seek(film().duration().minusSeconds(1));
        player().play();
        pass(ofSeconds(4));
    }

    /// Whether the film can be heard here, for which a player can do nothing.
    protected Sound sound() {
        return Sound.AUDIBLE;
    }

    private OpenedMedia opened(MediaSource film) {
        return new OpenedMedia(film, film.duration(), sound());
    }

    private Paused paused(MediaSource film) {
        return new Paused(opened(film));
    }

    private Playing playing(MediaSource film) {
        return new Playing(opened(film));
    }
}

package nextsteps.playback;

import static java.time.Duration.ofMinutes;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The fake player")
class FakePlayerTest extends PlayerContract {

    private final FakePlayer player = new FakePlayer();

    @Override
    protected Player player() {
        return player;
    }

    @Override
    protected MediaSource film() {
        return new MediaSource(Path.of("film.mp4"), 1280, 720, ofMinutes(2));
    }

    @Override
    protected MediaSource anotherFilm() {
        return new MediaSource(Path.of("another.mp4"), 1280, 720, ofMinutes(3));
    }

    @Override
    protected void settle() {
        player.becomeReady();
    }

    @Override
    protected void pass(Duration time) {
        player.advance(time);
    }

    @Override
    protected MediaSource openWhatIsNoFilm() {
        player.open(anotherFilm());
        player.fail(PlaybackFailure.NOT_A_FILM);
        return anotherFilm();
    }
}

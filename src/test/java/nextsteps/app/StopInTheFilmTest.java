package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nextsteps.playback.PlayerState;
import nextsteps.session.LineStop;
import nextsteps.session.Sitting;
import nextsteps.session.SubtitleLook;
import nextsteps.subtitle.Cue;
import nextsteps.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// With libVLC and the film about the courtroom, in a real window.
@DisplayName("In the real film,")
class StopInTheFilmTest {

    private static final int TRIES = 1000;

    private final CompletableFuture<Parts> parts = new CompletableFuture<>();
    private OpenWindow window;

    @BeforeEach
    void playTheFilm() {
        var options = new PlayOptions(Path.of("content"), Optional.of("room"), Optional.of(Locale.ENGLISH), Optional.of(Locale.of("ar")),
                Optional.of(new WindowSize(1366, 768)), true, false);
        var prepared = new PlayerStart(options, new Author(System.err), (assembled, start) -> {
            PlayerWindow.begin(assembled, start);
            parts.complete(assembled);
        }).prepare();
        window = Fx.call(() -> prepared.apply(new Engine(Showing.RealLibVlc.STARTED, CompletableFuture.completedFuture(Optional.empty()), () -> {})));
        until(() -> sitting().film().state().get() instanceof PlayerState.Playing);
    }

    @AfterEach
    void closeIt() {
        Fx.run(() -> window.close());
    }

    @Test
    void theInterpreterSpeaksAfterTheLineAndBeforeTheNextOne() {
        Fx.run(() -> sitting().film().interpreterStop().ask(LineStop.EACH_LINE));

        until(() -> sitting().film().interpreterStop().stopped().get());

        assertThat(Fx.call(() -> sitting().film().position())).isBetween(line(0).end(), line(1).start());
    }

    /// The median of five: a busy computer may be late at one or two.
    @Test
    void theStopComesWithinEightyMillisecondsOfTheEndOfALine() {
        Fx.run(() -> sitting().film().interpreterStop().ask(LineStop.EACH_LINE));

        var late = IntStream.range(0, 5).mapToObj(index -> {
            until(() -> sitting().film().interpreterStop().stopped().get());
            var position = Fx.call(() -> sitting().film().position());
            Fx.run(() -> sitting().film().playOrPause());
            until(() -> !sitting().film().interpreterStop().stopped().get());
            return position.minus(line(index).end());
        }).sorted().toList();

        assertThat(late.get(2)).isBetween(Duration.ZERO, Duration.ofMillis(80));
    }

    @Test
    void theFilmThenGoesOnToTheEndOfTheNextLine() {
        Fx.run(() -> sitting().film().interpreterStop().ask(LineStop.EACH_LINE));
        until(() -> sitting().film().interpreterStop().stopped().get());

        Fx.run(() -> sitting().film().playOrPause());
        until(() -> sitting().film().state().get() instanceof PlayerState.Playing);
        until(() -> sitting().film().interpreterStop().stopped().get());

        assertThat(Fx.call(() -> sitting().film().position())).isBetween(line(1).end(), line(2).start());
    }

    @Test
    void aLineThatIsSaidAgainBeginsAtItsStart() {
        var start = line(0).start();
        until(() -> sitting().film().position().compareTo(start.plusSeconds(1)) > 0);

        Fx.run(() -> sitting().film().pause());
        until(() -> sitting().film().state().get() instanceof PlayerState.Paused);
        Fx.run(() -> sitting().film().lineBack());

        until(() -> sitting().film().position().compareTo(start.plusSeconds(1)) < 0);
        assertThat(Fx.call(() -> sitting().film().position())).isBetween(start.minusMillis(80), start.plusMillis(80));
    }

    @Test
    void theLookAndTheLanguageOfSubtitlesChangeWithoutLosingThePlace() {
        var start = line(0).start();
        until(() -> sitting().film().position().compareTo(start) > 0);
        Fx.run(() -> sitting().film().pause());
        until(() -> sitting().film().state().get() instanceof PlayerState.Paused);
        var before = Fx.call(() -> sitting().film().position());

        Fx.run(() -> {
            sitting().subtitles().look(SubtitleLook.USUAL.withSize(SubtitleLook.Size.VERY_LARGE));
            sitting().chooseFirst(Locale.of("ar"));
            sitting().chooseSecond(Optional.of(Locale.ENGLISH));
        });

        assertThat(Fx.call(() -> sitting().film().position())).isEqualTo(before);
        assertThat(Fx.call(() -> sitting().subtitles().tracks().get().first().cues().getFirst().text())).contains("محكمة");
    }

    private Sitting sitting() {
        return parts.join().sitting();
    }

    private Cue line(int index) {
        return Fx.call(() -> sitting().subtitles().tracks().get().first().cues().get(index));
    }

    private static void until(Supplier<Boolean> holds) {
        for (var tries = 0; tries < TRIES; tries++) {
            if (Fx.call(holds::get)) {
                return;
            }
            sleep();
        }
        assertThat(Fx.call(holds::get)).isTrue();
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofMillis(20));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

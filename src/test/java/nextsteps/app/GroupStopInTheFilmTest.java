package nextsteps.app;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nextsteps.group.GroupDesk;
import nextsteps.group.GroupSession;
import nextsteps.group.GroupState.Running;
import nextsteps.group.Slide;
import nextsteps.playback.PlayerState;
import nextsteps.programme.GroupPicture;
import nextsteps.programme.Plan;
import nextsteps.programme.PlanAudience;
import nextsteps.programme.PlanItem;
import nextsteps.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// With libVLC and the film about using the films, in real windows on two screens side by side: it halts at the end of its second line.
@DisplayName("In a session with the real film,")
class GroupStopInTheFilmTest {

    private static final int TRIES = 1000;
    private static final Duration START = ofMillis(6_560);
    private static final Duration HALT = ofMillis(10_559);
    private static final Duration NEXT_LINE = ofMillis(10_840);

    private static final GroupPicture PART =
            new GroupPicture.FilmPart("using", "using-002", "using-003", List.of(new GroupPicture.Stop("using-002", "Why not?")), false);
    private static final Plan PLAN = new Plan("stop", "A stop", PlanAudience.MIXED, "", List.of(
            new PlanItem("film", PlanItem.Kind.FILM, "The film", ofMinutes(1), List.of(PART), "", "Notes.", "", "", false)));

    private final CompletableFuture<GroupDesk> desk = new CompletableFuture<>();
    private OpenWindow window;

    @BeforeEach
    void beginTheSession() {
        var options = new PlayOptions(Path.of("content"), Optional.empty(), Optional.of(Locale.ENGLISH), Optional.empty(), Optional.empty(), false, false);
        var prepared = PlayerStart.throughGroup(options, "mixed-45", new Author(System.err), (_, there) -> desk.complete(there)).prepare();
        window = Fx.call(() -> prepared.apply(new Engine(Showing.RealLibVlc.STARTED, CompletableFuture.completedFuture(Optional.empty()), () -> {})));
        Fx.run(() -> {
            desk.join().choose(PLAN);
            session().begin();
        });
        until(() -> session().film().state().get() instanceof PlayerState.Paused);
    }

    @AfterEach
    void closeIt() {
        Fx.run(() -> window.close());
    }

    @Test
    void aPartBeginsWhereItsFirstLineBegins() {
        assertThat(Fx.call(() -> session().film().position())).isBetween(START.minusMillis(80), START.plusMillis(80));
    }

    @Test
    void theFilmHaltsForAQuestionAndGoesOnFromExactlyThere() {
        Fx.run(() -> session().play());
        until(() -> slide() instanceof Slide.Question);
        until(() -> session().film().state().get() instanceof PlayerState.Paused);
        var halted = Fx.call(() -> session().film().position());
        assertThat(halted).isBetween(HALT, NEXT_LINE);

        Fx.run(() -> session().play());
        until(() -> session().film().state().get() instanceof PlayerState.Playing);

        assertThat(Fx.call(() -> session().film().position())).isBetween(halted, halted.plusMillis(500));
    }

    private GroupSession session() {
        return desk.join().session().get().orElseThrow();
    }

    private Slide slide() {
        return session().state().get() instanceof Running(var step) ? step.slide() : new Slide.Picture(PART);
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

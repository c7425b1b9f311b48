package nextsteps.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import nextsteps.group.GroupDesk;
import nextsteps.group.GroupSession;
import nextsteps.group.GroupState;
import nextsteps.group.Slide;
import nextsteps.programme.Plan;

/// A way through a whole session at speed, for pictures of both screens: every step of the plan, each film for a few seconds, then what can
/// happen to a screen. Two screens of different size lie side by side on one display; plugging is told by a list of them.
final class GroupTour {

    static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);

    private static final Duration DRAWN = Duration.ofMillis(900);
    private static final Duration SPEAKING = Duration.ofSeconds(4);

    private record State(String name, Consumer<GroupDesk> way) {}

    private static final List<State> STATES = List.of(
            new State("black", desk -> held(desk).black()),
            new State("calm", desk -> held(desk).calm()),
            new State("frozen", desk -> {
                held(desk).calm();
                held(desk).freeze();
                held(desk).nextItem();
            }),
            new State("swapped", desk -> {
                held(desk).freeze();
                desk.screens().swap();
            }),
            new State("projector-gone", desk -> {
                desk.screens().swap();
                desk.screens().change(List.of(LAPTOP));
            }),
            new State("projector-back", desk -> desk.screens().change(List.of(LAPTOP, PROJECTOR))),
            new State("laptop-gone", desk -> desk.screens().change(List.of(new Rectangle2D(0, 0, 1920, 1080)))));

    private final GroupDesk desk;
    private final Plan plan;
    private final Consumer<String> await;
    private int number;

    /// `await` is told each picture's name and returns when it may go on.
    GroupTour(GroupDesk desk, Plan plan, Consumer<String> await) {
        this.desk = desk;
        this.plan = plan;
        this.await = await;
    }

    void begin() {
        Thread.ofPlatform().daemon().name("tour").start(this::go);
    }

    private void go() {
        try {
            look("plans", DRAWN, GroupDesk::putAway);
            look("prepare", DRAWN, there -> there.choose(plan));
            look(name(), DRAWN, there -> held(there).begin());
            while (ask(there -> held(there).state().get() instanceof GroupState.Running)) {
                if (ask(there -> isFilm(held(there)))) {
                    look(name() + "-playing", SPEAKING, there -> held(there).play());
                }
                look(name(), DRAWN, there -> held(there).next());
            }
            ask(there -> {
                held(there).jump(2);
                return true;
            });
            for (var state : STATES) {
                look(state.name(), DRAWN, state.way());
            }
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// The name of the step that is next to be looked at.
    private String name() {
        return "%02d-step".formatted(++number);
    }

    private void look(String name, Duration pause, Consumer<GroupDesk> way) throws InterruptedException, ExecutionException {
        ask(there -> {
            way.accept(there);
            return true;
        });
        Thread.sleep(pause);
        await.accept(name);
    }

    private <T> T ask(Function<GroupDesk, T> question) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(() -> question.apply(desk));
        Platform.runLater(task);
        return task.get();
    }

    private static boolean isFilm(GroupSession session) {
        return session.state().get() instanceof GroupState.Running(var step) && step.slide() instanceof Slide.Film;
    }

    private static GroupSession held(GroupDesk desk) {
        return desk.session().get().orElseThrow();
    }
}

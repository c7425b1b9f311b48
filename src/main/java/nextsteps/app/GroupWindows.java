package nextsteps.app;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nextsteps.group.GroupDesk;
import nextsteps.group.GroupMaterial;
import nextsteps.group.GroupScreens;
import nextsteps.group.GroupSession;
import nextsteps.group.GroupState;
import nextsteps.host.StayAwake;
import nextsteps.leave.Leaving;
import nextsteps.programme.Programme;
import nextsteps.ui.chapter.FilmPicture;
import nextsteps.ui.group.FilmPane;
import nextsteps.ui.group.Mirror;
import nextsteps.ui.group.Pictures;
import nextsteps.ui.shell.GroupKeys;
import nextsteps.ui.shell.GroupShell;
import nextsteps.ui.shell.KioskWindow;
import nextsteps.ui.shell.TrainerShell;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;

/// The two windows of a session with a group, each on its screen, and what plays in them: one film, decoded once.
final class GroupWindows {

    private static final int SHARP = 1280;
    private static final int SMALL = 480;

    private final Programme programme;
    private final Engine engine;
    private final Films films;
    private final List<ScreenLanguage> languages;
    private final Posters posters;

    GroupWindows(Programme programme, Engine engine, Author author) {
        this.programme = programme;
        this.engine = engine;
        this.films = Films.of(programme, engine, author);
        this.languages = Films.screenLanguages(programme);
        this.posters = new Posters(programme.root());
    }

    /// On the computer's screens; with a size, on one of that size.
    OpenWindow open(GroupPlace place, Optional<WindowSize> size) {
        return open(place, () -> areas(size), size.isEmpty(), _ -> {});
    }

    /// `areas` are those of the screens at any time, each covered as a `whole` or by a window of its size; `begin` is told when all is shown.
    OpenWindow open(GroupPlace place, Supplier<List<Rectangle2D>> areas, boolean whole, Consumer<GroupDesk> begin) {
        var screens = new GroupScreens(areas.get());
        var material = new GroupMaterial(programme.chapters(), films.library(), programme.sourceLanguage(), films.player());
        var desk = new GroupDesk(programme.plans(), material, place.languages(), screens, () -> Duration.ofNanos(System.nanoTime()));
        var curtain = new Curtain();
        var leaving = new Leaving(engine.exit(), films.player()::pause, curtain);
        Function<Scale, Wording> wordings = scale -> wording(place, scale);
        var source = language(programme.sourceLanguage());

        var trainerShell = new TrainerShell(desk, wordings, source, trainersPictures(), LocalTime::now, PlayerWindow.protection(), leaving);
        var groupShell = new GroupShell(desk, wordings, source, wording -> groupsPictures(desk, wording), PlayerWindow.protection(), leaving);
        var group = stage(groupShell, leaving);
        var trainer = stage(trainerShell, leaving);
        var keys = new GroupKeys(desk, trainerShell);
        List.of(group, trainer).forEach(stage -> keys.listenTo(stage.getScene()));
        place.plan().ifPresent(desk::choose);

        screens.seats().subscribe(seats -> seat(group, trainer, seats, whole, curtain));
        Screen.getScreens().addListener((InvalidationListener) _ -> screens.change(areas.get()));
        keepAwake(desk);
        begin.accept(desk);
        return new OpenWindow(group, leaving, films.player()::close);
    }

    /// The areas of the computer's screens, its own first; two that show the same count as one. With a size, one window of that size.
    private static List<Rectangle2D> areas(Optional<WindowSize> size) {
        return size.map(window -> List.of(new Rectangle2D(0, 0, window.width(), window.height())))
                .orElseGet(() -> Screen.getScreens().stream().map(Screen::getBounds).distinct().toList());
    }

    private Stage stage(Parent shell, Runnable leave) {
        var stage = new Stage(StageStyle.UNDECORATED);
        KioskWindow.dressForGroup(stage, shell, programme.windowName(), leave);
        return stage;
    }

    /// The group's window first, so that the trainer's has the keys and lies above it where they share a screen.
    private void seat(Stage group, Stage trainer, GroupScreens.Seats seats, boolean whole, Curtain curtain) {
        seat(group, seats.group(), whole);
        seats.trainer().ifPresentOrElse(area -> {
            seat(trainer, area, whole);
            trainer.toFront();
            trainer.requestFocus();
        }, () -> {
            trainer.hide();
            group.requestFocus();
        });
        curtain.learnOfWindows(engine.xServer(), programme.windowName(), seats.trainer().isPresent() ? 2 : 1);
    }

    private static void seat(Stage stage, Rectangle2D area, boolean whole) {
        stage.setFullScreen(false);
        stage.setX(area.getMinX());
        stage.setY(area.getMinY());
        stage.setWidth(area.getWidth());
        stage.setHeight(area.getHeight());
        stage.show();
        stage.setFullScreen(whole);
    }

    private Pictures groupsPictures(GroupDesk desk, Wording wording) {
        var film = new FilmPicture(films.view(), films.view()::coverWith);
        return new Pictures(posters, programme.room(), part -> new FilmPane(part, desk.session().get().orElseThrow().film(), film,
                posters.of(part.chapter()), desk.captions().shown(), wording), () -> films.view().still(SHARP));
    }

    private Pictures trainersPictures() {
        return new Pictures(posters, programme.room(), part -> new Mirror(() -> films.view().still(SMALL), posters.of(part.chapter())), () -> films.view().still(SMALL));
    }

    private Wording wording(GroupPlace place, Scale scale) {
        return new Wording(language(place.languages().first()), place.languages().second().map(this::language), scale);
    }

    private ScreenLanguage language(Locale tag) {
        return languages.stream().filter(language -> language.language().tag().equals(tag)).findFirst().orElse(languages.getFirst());
    }

    /// As long as a session runs.
    private void keepAwake(GroupDesk desk) {
        var screen = new StayAwake(engine::stirScreen);
        desk.session().subscribe(held -> held.map(GroupSession::state).ifPresent(state -> state.subscribe(now -> screen.want(now instanceof GroupState.Running))));
    }
}

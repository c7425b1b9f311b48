package nextsteps.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nextsteps.host.StayAwake;
import nextsteps.language.Script;
import nextsteps.leave.Leaving;
import nextsteps.programme.Fault;
import nextsteps.programme.Glossary;
import nextsteps.programme.LocalPages;
import nextsteps.programme.Programme;
import nextsteps.session.Protection;
import nextsteps.session.Sitting;
import nextsteps.session.Voice;
import nextsteps.ui.chapter.FilmPicture;
import nextsteps.ui.shell.KioskShell;
import nextsteps.ui.shell.KioskWindow;
import nextsteps.ui.shell.StartFaultShell;
import nextsteps.ui.theme.Posters;
import nextsteps.vlc.VlcClips;

import static java.util.Comparator.comparing;

/// Puts the player together around one programme, and its window on the screen.
public final class PlayerWindow {

    private static final String NEUTRAL_NAME = "Player";

    private final Programme programme;
    private final Optional<LocalPages> local;
    private final Engine engine;
    private final Author author;
    private final BiConsumer<Parts, StartPlace> begin;

    /// `local` is what a partner has laid beside the programme. `begin` is told as soon as the window is shown.
    public PlayerWindow(Programme programme, Optional<LocalPages> local, Engine engine, Author author, BiConsumer<Parts, StartPlace> begin) {
        this.programme = programme;
        this.local = local;
        this.engine = engine;
        this.author = author;
        this.begin = begin;
    }

    OpenWindow open(StartPlace start, Optional<WindowSize> size) {
        var parts = assemble(start);
        var curtain = new Curtain();
        var leaving = new Leaving(engine.exit(), () -> silence(parts), curtain);
        var stage = show(screens(parts, leaving), programme.windowName(), size, leaving);
        curtain.learnOfWindows(engine.xServer(), programme.windowName());
        new AwakeScreen(parts.sitting(), new StayAwake(engine::stirScreen)).begin();
        begin.accept(parts, start);
        ScreenWatch.begin(stage, size, parts.sitting()::screenChanged);
        return new OpenWindow(stage, leaving, () -> close(parts));
    }

    /// The screens of a sitting, as they stand in the window.
    public KioskShell screens(Parts parts, Runnable leave) {
        var picture = new FilmPicture(parts.film(), parts.film()::coverWith);
        return new KioskShell(parts.sitting(), parts.voice(), Films.screenLanguages(programme), programme.glossary().orElse(new Glossary(List.of())), local,
                programme.imprint(), picture, new Posters(programme.root()), protection(), leave);
    }

    /// Neither waits.
    public static void silence(Parts parts) {
        parts.player().pause();
        parts.clips().stop();
    }

    public static void close(Parts parts) {
        parts.player().close();
        parts.clips().close();
    }

    /// A player with its sitting, not yet on a screen.
    public Parts assemble(StartPlace start) {
        var films = Films.of(programme, engine, author);
        var sitting = new Sitting(start.chapters(), start.languages(), films.library(), films.player(), programme.room());
        var clips = new VlcClips(engine.libVlc(), Platform::runLater);
        return new Parts(sitting, films.player(), films.view(), new Voice(sitting, new DiscRecordings(programme.root()), clips), clips);
    }

    /// Goes to where the sitting begins.
    public static void begin(Parts parts, StartPlace start) {
        var sitting = parts.sitting();
        if (start.languagesAreChosen()) {
            sitting.goOn();
        }
        start.chapter().ifPresent(sitting::open);
        if (start.atOnce()) {
            sitting.film().play();
        }
        if (start.onStartCard()) {
            sitting.setUp();
        }
    }

    /// The window of a programme that cannot be shown. It has room for some faults only, so those that stop it come first.
    ///
    /// `root` is where the programme should be: its fonts are used if they are there.
    static OpenWindow openFault(List<Fault> faults, Path root, Engine engine, Optional<WindowSize> size) {
        FontShelf.load(root, Script.LATIN);
        var sentences = faults.stream().sorted(comparing(Fault::severity)).map(Fault::toString).toList();
        var curtain = new Curtain();
        var leaving = new Leaving(engine.exit(), () -> {}, curtain);
        var stage = show(new StartFaultShell(sentences, protection(), leaving), NEUTRAL_NAME, size, leaving);
        curtain.learnOfWindows(engine.xServer(), NEUTRAL_NAME);
        return new OpenWindow(stage, leaving, () -> {});
    }

    /// What the launcher has said that it does.
    static Protection protection() {
        return Protection.of(System.getProperty("nextsteps.layers", ""), Boolean.getBoolean("nextsteps.unconfined"));
    }

    /// Without a size the window covers the screen, also where no window manager is there to make it do so.
    public static Stage show(Parent root, String name, Optional<WindowSize> size, Runnable leave) {
        var stage = new Stage(StageStyle.UNDECORATED);
        KioskWindow.dress(stage, root, name, leave);
        ScreenWatch.place(stage, size);
        stage.setFullScreen(size.isEmpty());
        stage.show();
        return stage;
    }
}

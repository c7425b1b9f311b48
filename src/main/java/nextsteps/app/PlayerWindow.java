package nextsteps.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nextsteps.host.StayAwake;
import nextsteps.language.Script;
import nextsteps.language.Texts;
import nextsteps.leave.Leaving;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Fault;
import nextsteps.programme.Glossary;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;
import nextsteps.session.Protection;
import nextsteps.session.Sitting;
import nextsteps.session.Voice;
import nextsteps.ui.chapter.FilmPicture;
import nextsteps.ui.shell.KioskShell;
import nextsteps.ui.shell.KioskWindow;
import nextsteps.ui.shell.StartFaultShell;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.vlc.FilmView;
import nextsteps.vlc.VlcClips;
import nextsteps.vlc.VlcPlayer;
import nextsteps.vlc.XServer;

import static java.util.Comparator.comparing;

/// Puts the player together around one programme, and its window on the screen.
final class PlayerWindow {

    private static final String NEUTRAL_NAME = "Player";

    private final Programme programme;
    private final Engine engine;
    private final Author author;
    private final BiConsumer<Parts, StartPlace> begin;

    /// `begin` is told as soon as the window is shown.
    PlayerWindow(Programme programme, Engine engine, Author author, BiConsumer<Parts, StartPlace> begin) {
        this.programme = programme;
        this.engine = engine;
        this.author = author;
        this.begin = begin;
    }

    OpenWindow open(StartPlace start, Optional<WindowSize> size) {
        var parts = assemble(start);
        var picture = new FilmPicture(parts.film(), parts.film()::coverWith);
        var curtain = new Curtain();
        var leaving = new Leaving(engine.exit(), () -> silence(parts), curtain);
        var posters = new Posters(programme.root());
        var shell = new KioskShell(parts.sitting(), parts.voice(), screenLanguages(), programme.glossary().orElse(new Glossary(List.of())),
                picture, posters, protection(), leaving);
        var stage = show(shell, programme.windowName(), size, leaving);
        curtain.learnOfWindows(engine.xServer(), programme.windowName());
        new AwakeScreen(parts.sitting(), new StayAwake(this::stirScreen)).begin();
        begin.accept(parts, start);
        ScreenWatch.begin(stage, size, parts.sitting()::screenChanged);
        return new OpenWindow(stage, leaving, () -> close(parts));
    }

    /// Neither waits.
    private static void silence(Parts parts) {
        parts.player().pause();
        parts.clips().stop();
    }

    private static void close(Parts parts) {
        parts.player().close();
        parts.clips().close();
    }

    private Parts assemble(StartPlace start) {
        FontShelf.load(programme);
        var _ = engine.libVlc().thenAccept(libVlc -> libVlc.goBy(programme.windowName()));
        var _ = engine.libVlc().whenComplete((_, failure) -> Optional.ofNullable(failure).ifPresent(this::tellOfMissingLibrary));
        var film = new FilmView(engine.xServer());
        var player = new VlcPlayer(engine.libVlc(), film, Platform::runLater);
        player.addListener(this::tellOfFailure);
        var library = new DiscLibrary(programme.root(), author::tell);
        var sitting = new Sitting(start.chapters(), start.languages(), library, player, programme.room());
        var clips = new VlcClips(engine.libVlc(), Platform::runLater);
        return new Parts(sitting, player, film, new Voice(sitting, new DiscRecordings(programme.root()), clips), clips);
    }

    private void stirScreen() {
        engine.xServer().getNow(Optional.empty()).ifPresent(XServer::stir);
    }

    /// Only the first line of the cause: JNA adds one for each place where it looked.
    private void tellOfMissingLibrary(Throwable failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        author.tell("libVLC: It was not found or does not start, so no film plays (%s). Install libvlc5 and vlc-plugin-base of VLC 3."
                .formatted(String.valueOf(cause.getMessage()).lines().findFirst().orElse("")));
    }

    private void tellOfFailure(PlayerState state) {
        if (state instanceof PlayerState.Failed(var source, var why)) {
            author.tell(FilmFault.sentence(source, why));
        }
    }

    /// Goes to where the sitting begins.
    static void begin(Parts parts, StartPlace start) {
        var sitting = parts.sitting();
        if (start.languagesAreChosen()) {
            sitting.goOn();
        }
        start.chapter().ifPresent(sitting::open);
        if (start.atOnce()) {
            sitting.play();
        }
        if (start.onStartCard()) {
            sitting.setUp();
        }
    }

    private List<ScreenLanguage> screenLanguages() {
        var source = textsOf(programme.sourceLanguage());
        return programme.languages().stream()
                .map(language -> new ScreenLanguage(language, new Texts(language.tag(), textsOf(language.tag()), source)))
                .toList();
    }

    private Map<String, String> textsOf(Locale language) {
        return programme.texts().getOrDefault(language, Map.of());
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
    private static Protection protection() {
        return Protection.of(System.getProperty("nextsteps.layers", ""), Boolean.getBoolean("nextsteps.unconfined"));
    }

    /// Without a size the window covers the screen, also where no window manager is there to make it do so.
    private static Stage show(Parent root, String name, Optional<WindowSize> size, Runnable leave) {
        var stage = new Stage(StageStyle.UNDECORATED);
        KioskWindow.dress(stage, root, name, leave);
        ScreenWatch.place(stage, size);
        stage.setFullScreen(size.isEmpty());
        stage.show();
        return stage;
    }
}

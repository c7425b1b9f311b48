package nextsteps.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nextsteps.language.Texts;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Fault;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.session.Sitting;
import nextsteps.ui.chapter.FilmPicture;
import nextsteps.ui.shell.KioskShell;
import nextsteps.ui.shell.KioskWindow;
import nextsteps.ui.shell.StartFaultShell;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.vlc.FilmView;
import nextsteps.vlc.VlcPlayer;

/// Puts the player together around one programme, and its window on the screen.
final class PlayerWindow {

    private static final String NEUTRAL_NAME = "Player";

    private final Programme programme;
    private final Engine engine;
    private final Author author;

    PlayerWindow(Programme programme, Engine engine, Author author) {
        this.programme = programme;
        this.engine = engine;
        this.author = author;
    }

    void open(StartPlace start, Optional<WindowSize> size) {
        var parts = assemble(start);
        show(parts, size);
        begin(parts.sitting(), start);
    }

    Parts assemble(StartPlace start) {
        FontShelf.load(programme);
        var film = new FilmView(engine.xServer());
        var player = new VlcPlayer(engine.libVlc(), film, Platform::runLater);
        player.addListener(this::tellOfFailure);
        var library = new DiscLibrary(new ProgrammeFiles(programme.root()), author::tell);
        return new Parts(new Sitting(start.chapters(), start.languages(), library, player), player, film);
    }

    void show(Parts parts, Optional<WindowSize> size) {
        var picture = new FilmPicture(parts.film(), parts.film()::coverWith);
        var shell = new KioskShell(parts.sitting(), screenLanguages(), picture, new Posters(programme.root()), Leave::atOnce);
        show(shell, programme.windowName(), size);
    }

    private void tellOfFailure(PlayerState state) {
        if (state instanceof PlayerState.Failed(var source, var why)) {
            author.tell("%s: This film does not play (%s). Put a whole MP4 film there.".formatted(source.file(), why));
        }
    }

    private static void begin(Sitting sitting, StartPlace start) {
        if (start.languagesAreChosen()) {
            sitting.goOn();
        }
        start.chapter().ifPresent(sitting::open);
        if (start.atOnce()) {
            sitting.play();
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

    /// The window of a programme that cannot be shown.
    static void openFault(List<Fault> faults, Optional<WindowSize> size) {
        var sentences = faults.stream().map(Fault::toString).toList();
        show(new StartFaultShell(sentences, Leave::atOnce), NEUTRAL_NAME, size);
    }

    /// Without a size the window covers the screen, also where no window manager is there to make it do so.
    private static void show(Parent root, String name, Optional<WindowSize> size) {
        var stage = new Stage(StageStyle.UNDECORATED);
        KioskWindow.dress(stage, root, name, Leave::atOnce);
        var screen = Screen.getPrimary().getBounds();
        var scale = Screen.getPrimary().getOutputScaleX();
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(size.map(window -> window.width() / scale).orElse(screen.getWidth()));
        stage.setHeight(size.map(window -> window.height() / scale).orElse(screen.getHeight()));
        stage.setFullScreen(size.isEmpty());
        stage.show();
    }
}

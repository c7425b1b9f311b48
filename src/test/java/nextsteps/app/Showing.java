package nextsteps.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import nextsteps.vlc.LibVlc;

/// The real player on a programme in a real window, as the viewer sees it and as the author hears of it.
final class Showing implements AutoCloseable {

    private static final int TRIES = 300;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final AtomicInteger exits = new AtomicInteger();
    private final OpenWindow window;

    private Showing(Path programme, Optional<String> chapter, boolean atOnce, CompletableFuture<LibVlc> libVlc) {
        var language = chapter.map(_ -> Locale.ENGLISH);
        var options = new PlayOptions(programme, chapter, language, Optional.empty(), Optional.of(new WindowSize(1366, 768)), atOnce, false);
        var start = new PlayerStart(options, new Author(new PrintStream(told, true, UTF_8)), PlayerWindow::begin);
        var prepared = start.prepare();
        var engine = new Engine(libVlc, CompletableFuture.completedFuture(Optional.empty()), exits::incrementAndGet);
        window = Fx.call(() -> prepared.apply(engine));
    }

    /// From the first screen.
    static Showing start(SmallProgramme programme) {
        return start(programme.root());
    }

    static Showing start(Path programme) {
        return new Showing(programme, Optional.empty(), false, RealLibVlc.STARTED);
    }

    /// On the chapter's still first picture.
    static Showing open(SmallProgramme programme) {
        return new Showing(programme.root(), Optional.of("room"), false, RealLibVlc.STARTED);
    }

    static Showing play(SmallProgramme programme) {
        return play(programme.root());
    }

    static Showing play(Path programme) {
        return new Showing(programme, Optional.of("room"), true, RealLibVlc.STARTED);
    }

    static Showing playWith(CompletableFuture<LibVlc> libVlc, SmallProgramme programme) {
        return new Showing(programme.root(), Optional.of("room"), true, libVlc);
    }

    /// Holds that the screen, without the rail, comes to say exactly these words.
    void comesToSay(String... words) {
        comesTo(said -> said.equals(List.of(words)));
        assertThat(said()).containsExactly(words);
    }

    void comesToContain(String words) {
        comesTo(said -> said.contains(words));
        assertThat(said()).contains(words);
    }

    private void comesTo(Predicate<List<String>> wanted) {
        until(() -> wanted.test(said()));
    }

    static void until(Supplier<Boolean> holds) {
        for (var tries = 0; tries < TRIES && !holds.get(); tries++) {
            sleep(50);
        }
    }

    static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// The words on the screen, the rail's left out, each label or caption on one line.
    List<String> said() {
        return Fx.call(() -> Screens.all(screen(), _ -> true).stream().flatMap(node -> words(node).stream()).toList());
    }

    private Parent screen() {
        return (Parent) stage().getScene().getRoot().getChildrenUnmodifiable().getFirst();
    }

    private static Optional<String> words(Node node) {
        return Optional.of(node)
                .map(any -> any instanceof Labeled label ? label.getText() : any.getStyleClass().contains("caption-1") ? ((Text) any).getText() : "")
                .filter(words -> !words.isBlank())
                .map(words -> words.replace('\n', ' '));
    }

    Stage stage() {
        return window.stage();
    }

    void press(KeyCode key) {
        Fx.run(() -> Event.fireEvent(stage().getScene().getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    int exitsStarted() {
        return exits.get();
    }

    /// The sentences for the author, a line each.
    List<String> told() {
        return told.toString(UTF_8).lines().toList();
    }

    @Override
    public void close() {
        Fx.run(window::close);
    }

    /// Started once for all tests.
    static final class RealLibVlc {

        static final CompletableFuture<LibVlc> STARTED = start();

        private static CompletableFuture<LibVlc> start() {
            try {
                return CompletableFuture.completedFuture(LibVlc.start());
            } catch (Exception failure) {
                return CompletableFuture.failedFuture(failure);
            }
        }
    }
}

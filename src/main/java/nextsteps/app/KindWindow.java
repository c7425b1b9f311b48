package nextsteps.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Stage;
import nextsteps.language.Script;
import nextsteps.leave.Leaving;
import nextsteps.programme.Programme;
import nextsteps.ui.shell.KindShell;

/// The window that asks who is watching, and makes room for the windows of the answer. Leaving works before, between and after.
final class KindWindow {

    private final Programme programme;
    private final Engine engine;
    private Optional<OpenWindow> answer = Optional.empty();
    private Optional<Stage> question = Optional.empty();

    KindWindow(Programme programme, Engine engine) {
        this.programme = programme;
        this.engine = engine;
    }

    /// `one` and `group` open their windows.
    OpenWindow open(Optional<WindowSize> size, Supplier<OpenWindow> one, Supplier<OpenWindow> group) {
        FontShelf.load(programme.root(), Script.ofCode(programme.languages().getFirst().script()));
        var curtain = new Curtain();
        var first = new Leaving(engine.exit(), () -> {}, curtain);
        Runnable leaving = () -> answer.map(OpenWindow::leaving).orElse(first).run();
        var shell = new KindShell(Films.screenLanguages(programme).getFirst(), () -> answer(one), () -> answer(group), PlayerWindow.protection(), leaving);
        var stage = PlayerWindow.show(shell, programme.windowName(), size, leaving);
        question = Optional.of(stage);
        curtain.learnOfWindows(engine.xServer(), programme.windowName());
        return new OpenWindow(stage, leaving, () -> answer.ifPresent(OpenWindow::close));
    }

    /// The first answer counts. What it opens lies above before this one goes, so that the desktop never shows.
    private void answer(Supplier<OpenWindow> chosen) {
        if (answer.isEmpty()) {
            answer = Optional.of(chosen.get());
            question.ifPresent(Stage::hide);
        }
    }
}

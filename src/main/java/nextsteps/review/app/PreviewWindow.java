package nextsteps.review.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;
import nextsteps.app.Author;
import nextsteps.app.AwakeScreen;
import nextsteps.app.Curtain;
import nextsteps.app.Engine;
import nextsteps.app.OpenWindow;
import nextsteps.app.Parts;
import nextsteps.app.PlayerWindow;
import nextsteps.app.ScreenWatch;
import nextsteps.app.StartPlace;
import nextsteps.app.WindowSize;
import nextsteps.host.StayAwake;
import nextsteps.leave.Leaving;
import nextsteps.programme.LocalPages;
import nextsteps.programme.LocalReader;
import nextsteps.programme.Programme;
import nextsteps.review.Reading;
import nextsteps.review.ui.Bench;
import nextsteps.review.ui.Desk;
import nextsteps.review.ui.Marking;
import nextsteps.ui.shell.KioskWindow;

/// The player's window with the bench around its screens, which follows what is saved: a programme read again takes the place of the
/// one before, at the same place; one that is broken right now is told of, and the one before goes on.
final class PreviewWindow {

    private final Engine engine;
    private final Author author;
    private final Marking marking = new Marking();
    private final Curtain curtain = new Curtain();
    private final Leaving leaving;
    private final Optional<Path> local;
    private final Optional<Desk> desk;
    private Optional<Parts> held = Optional.empty();

    /// `local` is the folder of a partner's pages. At a desk a reviewer writes; then what is looked at stays as it is.
    PreviewWindow(Engine engine, Author author, Optional<Path> local, Optional<Desk> desk) {
        this.local = local;
        this.desk = desk;
        this.engine = engine;
        this.author = author;
        this.leaving = new Leaving(engine.exit(), () -> held.ifPresent(PlayerWindow::silence), curtain);
    }

    OpenWindow open(Programme programme, StartPlace start, Optional<WindowSize> size) {
        var pages = pages(programme);
        var parts = assemble(programme, pages, start);
        desk.ifPresent(_ -> marking.say(new Marking.Notice("bench.review", "")));
        var stage = PlayerWindow.show(bench(programme, pages, parts), programme.windowName(), size, leaving);
        curtain.learnOfWindows(engine.xServer(), programme.windowName());
        PlayerWindow.begin(parts, start);
        ScreenWatch.begin(stage, size, () -> held.ifPresent(now -> now.sitting().screenChanged()));
        var following = Optional.of(programme.root()).filter(_ -> desk.isEmpty())
                .map(root -> Following.begin(root, local, (read, saved) -> Platform.runLater(() -> show(stage, read, saved))));
        return new OpenWindow(stage, leaving, () -> {
            following.ifPresent(Thread::interrupt);
            held.ifPresent(PlayerWindow::close);
        });
    }

    private void show(Stage stage, Reading read, Set<Path> saved) {
        switch (read) {
            case Reading.Broken(var fault) -> {
                marking.say(new Marking.Notice("bench.broken", fault, true));
                author.tell(fault);
            }
            case Reading.Whole(var programme, var pages) -> {
                replace(stage, programme, pages);
                marking.say(new Marking.Notice("bench.again", names(saved)));
            }
        }
    }

    /// A new scene, since the keys of a sitting belong to its scene.
    private void replace(Stage stage, Programme programme, Optional<LocalPages> pages) {
        var before = held.orElseThrow();
        var languages = SameLanguages.of(programme, before.sitting().languages().get());
        var parts = assemble(programme, pages, SameLanguages.start(programme, languages));
        new SamePlace(before.sitting(), parts.sitting(), pages.isPresent()).go();
        KioskWindow.dress(stage, bench(programme, pages, parts), programme.windowName(), leaving);
        PlayerWindow.close(before);
    }

    private Optional<LocalPages> pages(Programme programme) {
        var read = local.map(folder -> LocalReader.read(folder, programme)).orElse(LocalReader.Read.NOTHING);
        read.faults().forEach(author::tell);
        return read.pages();
    }

    private Parts assemble(Programme programme, Optional<LocalPages> pages, StartPlace start) {
        var parts = player(programme, pages).assemble(start);
        held = Optional.of(parts);
        new AwakeScreen(parts.sitting(), new StayAwake(engine::stirScreen)).begin();
        return parts;
    }

    private Bench bench(Programme programme, Optional<LocalPages> pages, Parts parts) {
        return new Bench(player(programme, pages).screens(parts, leaving), programme, parts.sitting(), marking, desk);
    }

    /// Films are painted by JavaFX like everything else, so that marks can lie over them.
    private PlayerWindow player(Programme programme, Optional<LocalPages> pages) {
        return new PlayerWindow(programme, pages, new Engine(engine.libVlc(), CompletableFuture.completedFuture(Optional.empty()), engine.exit()), author, PlayerWindow::begin);
    }

    private static String names(Set<Path> saved) {
        return saved.stream().map(file -> String.valueOf(file.getFileName())).distinct().collect(Collectors.joining(", "));
    }
}

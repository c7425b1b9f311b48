package nextsteps.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import nextsteps.group.GroupDesk;
import nextsteps.host.Launcher;
import nextsteps.host.NativeEnd;
import nextsteps.leave.ExitThread;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.LocalPages;
import nextsteps.programme.LocalReader;
import nextsteps.programme.Plan;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.programme.Severity;
import nextsteps.vlc.LibVlc;
import nextsteps.vlc.LibVlcMissing;
import nextsteps.vlc.XServer;
import picocli.CommandLine.ExitCode;

/// Starts the player: the X server's connection and JavaFX beside one another while the programme is read; then the window.
///
/// libVLC, which no screen but a film needs, starts once the first screen is painted, so that a slow disc brings that first; it starts with the
/// others where a film shall play at once.
public final class PlayerStart {

    /// JavaFX warns that it is not on the module path, which is so on purpose: no `module-info`, plain jars. Held here, because
    /// `java.util.logging` forgets a logger, and its level, as soon as nobody does.
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    /// How long the launcher's picture stays under a window that was painted: where a compositor puts the screen together, that is not yet seen.
    private static final Duration COVERED = Duration.ofSeconds(1);

    private final PlayOptions options;
    private final Author author;
    private final Function<Programme, Function<Engine, OpenWindow>> windows;
    /// Whether the options name anything, which the programme may not have.
    private final boolean readsFirst;

    /// With one person. `begin` is told as soon as the window of a good programme is shown.
    PlayerStart(PlayOptions options, Author author, BiConsumer<Parts, StartPlace> begin) {
        this(options, author, programme -> {
            var start = StartPlace.of(programme, options);
            var local = local(programme, options, author);
            Function<Engine, OpenWindow> one = engine -> new PlayerWindow(programme, local, engine, author, begin).open(start, options.window());
            return asksWhoIsWatching(programme, options) ? engine -> askFirst(programme, engine, options, author, one) : one;
        }, options.nameSomething());
    }

    /// Whatever `windows` opens of a programme, on the JavaFX thread; `readsFirst` if the options name anything.
    public PlayerStart(PlayOptions options, Author author, Function<Programme, Function<Engine, OpenWindow>> windows, boolean readsFirst) {
        this.options = options;
        this.author = author;
        this.windows = windows;
        this.readsFirst = readsFirst;
    }

    /// What a partner has laid beside the programme; what is wrong with it costs the programme nothing.
    private static Optional<LocalPages> local(Programme programme, PlayOptions options, Author author) {
        var read = options.local().map(folder -> LocalReader.read(folder, programme)).orElse(LocalReader.Read.NOTHING);
        read.faults().forEach(author::tell);
        return read.pages();
    }

    /// One quiet choice, where the edition holds both and nothing is said.
    private static boolean asksWhoIsWatching(Programme programme, PlayOptions options) {
        return !programme.plans().isEmpty() && !options.nameSomething() && !options.atOnce() && !options.startCard();
    }

    private static OpenWindow askFirst(Programme programme, Engine engine, PlayOptions options, Author author, Function<Engine, OpenWindow> one) {
        return new KindWindow(programme, engine).open(options.window(), () -> one.apply(engine),
                () -> new GroupWindows(programme, engine, author).open(GroupPlace.of(programme, options, Optional.empty()), options.window()));
    }

    /// With a group, on a plan if one is named.
    static PlayerStart withGroup(PlayOptions options, Optional<String> plan, Author author) {
        return new PlayerStart(options, author, programme -> {
            var place = GroupPlace.of(programme, options, plan);
            return engine -> new GroupWindows(programme, engine, author).open(place, options.window());
        }, true);
    }

    /// Through a whole session on two screens that need not be there. `begin` is told the plan and the desk when all is shown.
    static PlayerStart throughGroup(PlayOptions options, String plan, Author author, BiConsumer<Plan, GroupDesk> begin) {
        return new PlayerStart(options, author, programme -> {
            var place = GroupPlace.of(programme, options, Optional.of(plan));
            return engine -> new GroupWindows(programme, engine, author).open(place, () -> List.of(GroupTour.LAPTOP, GroupTour.PROJECTOR), false,
                    desk -> begin.accept(place.plan().orElseThrow(), desk));
        }, true);
    }

    /// Returns once the programme is read; the window opens on the JavaFX thread.
    ///
    /// @throws IllegalArgumentException if the options name a chapter or language that the programme does not have; where they name
    ///         any, the programme is read first, so that nothing was started in vain
    public void run() {
        var early = Optional.of(readsFirst).filter(first -> first).map(_ -> prepare());
        var exit = ExitThread.waiting(NativeEnd::find);
        var libVlc = new Beside<>("start-libvlc", PlayerStart::startLibVlc);
        if (options.atOnce()) {
            libVlc.begin();
        }
        var engine = new Engine(libVlc.result(), new Beside<>("start-x", () -> XServer.connect()).begin().result(), exit);
        var javafx = startJavaFx();
        var window = early.orElseGet(this::prepare);
        onceStarted(javafx, () -> {
            Triggers.begin(options.programme(), window.apply(engine).leaving());
            OncePainted.run(() -> {
                libVlc.begin();
                CompletableFuture.delayedExecutor(COVERED.toMillis(), TimeUnit.MILLISECONDS).execute(Launcher::takePictureAway);
            });
        });
    }

    private static LibVlc startLibVlc() throws LibVlcMissing {
        Launcher.awaitReadAhead();
        return LibVlc.start();
    }

    /// Reads the programme, tells its author what is wrong with it, and answers with what opens the window.
    Function<Engine, OpenWindow> prepare() {
        try {
            demandSeal();
            var read = ProgrammeReader.read(options.programme());
            read.faults().stream().filter(fault -> fault.severity() != Severity.WARNING).forEach(author::tell);
            demandFonts(read.programme());
            return windows.apply(read.programme());
        } catch (BrokenProgramme broken) {
            broken.faults().forEach(author::tell);
            return engine -> PlayerWindow.openFault(broken.faults(), options.programme(), engine, options.window());
        }
    }

    private static void demandSeal() throws BrokenProgramme {
        var faults = PlayCommand.medium().map(MediumSeal::faults).orElse(List.of());
        if (!faults.isEmpty()) {
            throw new BrokenProgramme(faults);
        }
    }

    private static void demandFonts(Programme programme) throws BrokenProgramme {
        var faults = FontCheck.faults(programme);
        if (!faults.isEmpty()) {
            throw new BrokenProgramme(faults);
        }
    }

    private static CompletableFuture<Void> startJavaFx() {
        JAVAFX_LOG.setLevel(Level.SEVERE);
        var started = new CompletableFuture<Void>();
        Platform.setImplicitExit(false);
        try {
            Platform.startup(() -> started.complete(null));
        } catch (UnsupportedOperationException noScreen) {
            started.completeExceptionally(new IllegalStateException(
                    "No screen can be opened (%s). Start it on a desktop; on Linux DISPLAY names one that runs.".formatted(noScreen.getMessage())));
        }
        return started;
    }

    private void onceStarted(CompletableFuture<Void> javafx, Runnable open) {
        var _ = javafx.thenRunAsync(open, Platform::runLater).exceptionally(failure -> {
            author.tell("The player does not start. " + (failure.getCause() == null ? failure : failure.getCause()).getMessage());
            Runtime.getRuntime().halt(ExitCode.SOFTWARE);
            return null;
        });
    }
}

package nextsteps.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;

/// One measured sitting: start, pictures shown, seeks, changes of chapter; printed as one line of JSON, in milliseconds.
///
/// The films of `packaging/bench` carry the number of each picture and of their chapter (`PictureCode`), so that what is on screen
/// can be told from what was there before.
final class Measurement {

    private static final Duration WATCHED = Duration.ofSeconds(15);
    private static final int PICTURES_A_SECOND = 25;
    private static final int SEEKS = 24;
    private static final int SWITCHES = 12;

    private final Parts parts;
    private final StartPlace start;
    private final boolean startOnly;
    private final Instant born = ProcessHandle.current().info().startInstant().orElseThrow();
    private final PictureCode code;

    Measurement(Parts parts, StartPlace start, boolean startOnly) {
        this.parts = parts;
        this.start = start;
        this.startOnly = startOnly;
        this.code = new PictureCode(parts.film());
    }

    /// On the JavaFX thread, as soon as the window was shown.
    void begin() {
        PlayerWindow.begin(parts, start);
        Thread.ofPlatform().daemon().name("measure").start(this::measure);
    }

    private void measure() {
        onJavaFx(() -> {});
        var screen = sinceBirth();
        await(() -> parts.film().picturesShown() > 0);
        onJavaFx(() -> {});
        var picture = sinceBirth();
        var sitting = startOnly ? "" : ", " + watch() + ", \"seek\": " + seeks() + ", \"switch\": " + switches();
        System.out.println("{\"screen\": %d, \"picture\": %d%s}".formatted(screen, picture, sitting));
        Runtime.getRuntime().halt(0);
    }

    private String watch() {
        pause(Duration.ofSeconds(2));
        var before = parts.film().picturesShown();
        var begun = System.nanoTime();
        pause(WATCHED);
        var due = (System.nanoTime() - begun) / 1e9 * PICTURES_A_SECOND;
        return String.format(Locale.ROOT, "\"shown\": %d, \"due\": %.1f, \"clock\": %d", parts.film().picturesShown() - before, due, clockError());
    }

    /// How far the clock of the subtitles is ahead of the picture on screen.
    private long clockError() {
        return parts.player().position().toMillis() - code.position().toMillis();
    }

    private List<Long> seeks() {
        var length = start.chapters().getFirst().media().duration().minusSeconds(4);
        return IntStream.rangeClosed(1, SEEKS).mapToObj(jump -> {
            pause(Duration.ofMillis(700));
            var to = Duration.ofMillis(7919L * jump % length.toMillis());
            return until(() -> parts.player().seek(to), () -> code.position().minus(to).abs().toMillis() < 500);
        }).toList();
    }

    /// To the next chapter, which was made ready meanwhile, as often as there is one; then from the first again.
    private List<Long> switches() {
        return IntStream.range(0, SWITCHES).mapToObj(change -> {
            if (change % (start.chapters().size() - 1) == 0) {
                onJavaFx(() -> parts.sitting().open(start.chapters().getFirst()));
            }
            pause(Duration.ofMillis(1500));
            var chapter = code.chapter();
            return until(() -> onJavaFx(parts.sitting()::openNext), () -> code.chapter() == chapter + 1);
        }).toList();
    }

    private long until(Runnable act, BooleanSupplier done) {
        var begun = System.nanoTime();
        act.run();
        await(done);
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static void await(BooleanSupplier done) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("What was measured did not happen within 20 s.");
            }
            pause(Duration.ofMillis(1));
        }
    }

    private long sinceBirth() {
        return Duration.between(born, Instant.now()).toMillis();
    }

    /// Does it on the JavaFX thread and waits for the pulse after it, in which it is painted.
    private void onJavaFx(Runnable act) {
        var painted = new CountDownLatch(1);
        Platform.runLater(() -> {
            act.run();
            var scene = parts.film().getScene();
            if (scene == null) {
                painted.countDown();
            } else {
                scene.addPostLayoutPulseListener(painted::countDown);
                Platform.requestNextPulse();
            }
        });
        try {
            painted.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

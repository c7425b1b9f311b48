package nextsteps.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import nextsteps.programme.Chapter;
import nextsteps.programme.Media;
import nextsteps.programme.Strength;
import nextsteps.session.FilmPanel;
import nextsteps.session.LineStop;
import nextsteps.session.Sitting;
import nextsteps.session.SubtitleLook;
import nextsteps.session.TextSize;
import nextsteps.session.WorkersCard;

/// A way through every screen and state of a sitting, for pictures of them.
final class Tour {

    /// Until a screen has been drawn.
    private static final Duration DRAWN = Duration.ofMillis(700);
    /// Until a film shows its first subtitles.
    private static final Duration SPEAKING = Duration.ofSeconds(4);
    /// Until a line has surely ended.
    private static final Duration LINE_OVER = Duration.ofSeconds(5);

    private static final int PICTURES = 5;

    private record Stop(String name, Duration pause, Consumer<Sitting> way) {}

    private static final List<Stop> STOPS = List.of(
            new Stop("languages", DRAWN, _ -> {}),
            new Stop("start-card", DRAWN, Sitting::setUp),
            new Stop("worker-before", DRAWN, sitting -> sitting.readCard(WorkersCard.BEFORE)),
            new Stop("opening", DRAWN, sitting -> {
                sitting.comeBack();
                sitting.comeBack();
                sitting.goOn();
            }),
            new Stop("leave", DRAWN, Sitting::tryLeave),
            new Stop("menu", DRAWN, Sitting::goOn),
            new Stop("honesty", DRAWN, Sitting::readHonesty),
            new Stop("papers", DRAWN, sitting -> {
                sitting.comeBack();
                sitting.readPapers();
            }),
            new Stop("note", DRAWN, sitting -> {
                sitting.comeBack();
                sitting.chapters().stream().filter(chapter -> chapter.strength() == Strength.MAY_BE_HARD).findFirst().ifPresent(sitting::choose);
            }),
            new Stop("read-instead", DRAWN, sitting -> sitting.state().get().chapterAtHand().ifPresent(sitting::readInstead)),
            new Stop("words", DRAWN, sitting -> {
                sitting.goToMenu();
                sitting.readWords(Optional.of("affirmation"));
            }),
            new Stop("who-is-who", DRAWN, sitting -> {
                sitting.comeBack();
                sitting.visitRoom();
            }),
            new Stop("who-is-who-live-link", DRAWN, sitting -> sitting.room().ifPresent(visit -> {
                visit.room().arrangements().stream().filter(arrangement -> arrangement.id().equals("link")).findFirst().ifPresent(visit::arrange);
                visit.room().parts().stream().filter(part -> part.id().equals("usher")).findFirst().ifPresent(visit::lookAt);
            })),
            new Stop("film-still", SPEAKING, sitting -> {
                sitting.comeBack();
                sitting.open(chapter(sitting));
            }),
            new Stop("film-playing", SPEAKING, sitting -> sitting.film().play()),
            new Stop("interpreter-stop", LINE_OVER, sitting -> sitting.film().interpreterStop().ask(LineStop.EACH_LINE)),
            new Stop("read-along", DRAWN, sitting -> sitting.toggle(FilmPanel.READ_ALONG)),
            new Stop("more", DRAWN, sitting -> sitting.toggle(FilmPanel.MORE)),
            new Stop("very-large-subtitles", DRAWN, sitting -> {
                sitting.toggle(FilmPanel.MORE);
                sitting.film().interpreterStop().ask(LineStop.EACH_LINE);
                sitting.subtitles().look(SubtitleLook.USUAL.withSize(SubtitleLook.Size.VERY_LARGE));
                sitting.film().again();
                sitting.film().pause();
            }),
            new Stop("light-subtitles", DRAWN, sitting -> sitting.subtitles().look(SubtitleLook.USUAL.withBehind(SubtitleLook.Behind.LIGHT))),
            new Stop("calm", DRAWN, Sitting::calm),
            new Stop("keys", DRAWN, sitting -> {
                sitting.comeBack();
                sitting.subtitles().look(SubtitleLook.USUAL);
                sitting.readKeys();
            }),
            new Stop("about", DRAWN, Sitting::readAbout),
            new Stop("end", SPEAKING, sitting -> {
                sitting.comeBack();
                sitting.film().goTo(chapter(sitting).media().duration().minusMillis(1500));
                sitting.film().play();
            }),
            new Stop("fault", DRAWN, sitting -> sitting.open(missing(chapter(sitting)))),
            new Stop("high-contrast", DRAWN, sitting -> {
                sitting.goToMenu();
                sitting.set(sitting.settings().get().withHighContrast(true));
            }));

    private final Sitting sitting;
    private final TextSize words;
    private final Consumer<String> await;

    /// `await` is told each screen's name and returns when it may go on.
    Tour(Sitting sitting, TextSize words, Consumer<String> await) {
        this.sitting = sitting;
        this.words = words;
        this.await = await;
    }

    void begin() {
        Thread.ofPlatform().daemon().name("tour").start(this::go);
    }

    private void go() {
        try {
            Platform.runLater(() -> sitting.set(sitting.settings().get().withTextSize(words)));
            for (var stop : STOPS) {
                Platform.runLater(() -> stop.way().accept(sitting));
                awaitPictures();
                Thread.sleep(stop.pause());
                await.accept(stop.name());
            }
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Until JavaFX has painted some pictures, however slow the computer is.
    private static void awaitPictures() throws InterruptedException {
        var painted = new CountDownLatch(PICTURES);
        var counter = new AnimationTimer() {
            @Override
            public void handle(long now) {
                painted.countDown();
            }
        };
        Platform.runLater(counter::start);
        painted.await();
        Platform.runLater(counter::stop);
    }

    /// The one about the courtroom, or the first.
    private static Chapter chapter(Sitting sitting) {
        return sitting.chapters().stream().filter(chapter -> chapter.id().equals("room")).findFirst().orElse(sitting.chapters().getFirst());
    }

    private static Chapter missing(Chapter chapter) {
        var media = chapter.media();
        var gone = new Media("chapters/gone.mp4", media.width(), media.height(), media.duration(), media.sha256());
        return new Chapter(chapter.id(), chapter.number(), chapter.audience(), chapter.strength(), gone, chapter.poster(), List.of());
    }
}

package nextsteps.ui.chapter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import nextsteps.programme.Chapter;
import nextsteps.programme.Glossary;
import nextsteps.session.Descriptions;
import nextsteps.session.FilmPanel;
import nextsteps.session.Sitting;
import nextsteps.session.SittingState;
import nextsteps.ui.theme.Heard;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;
import org.jspecify.annotations.Nullable;

/// The screen of a film: the film, its subtitles, the strip beneath; before it begins its note, after its end the end card.
public final class ChapterView extends Screen {

    /// Two beats, so that a late one is made up for.
    private static final Duration SOON = Duration.ofMillis(170);

    private final Sitting sitting;
    private final Glossary glossary;
    private final Descriptions descriptions;
    private final List<ScreenLanguage> languages;
    private final FilmArea area;
    private final Strip strip;
    private final FilmNote note;
    private Optional<Transcript> transcript = Optional.empty();
    private final Metronome metronome = new Metronome(this::showMoment);

    public ChapterView(Sitting sitting, Chapter chapter, FilmPicture film, Optional<Image> poster, Glossary glossary, Descriptions descriptions,
            List<ScreenLanguage> languages, Wording wording) {
        this.sitting = sitting;
        this.glossary = glossary;
        this.descriptions = descriptions;
        this.languages = languages;
        this.note = new FilmNote(chapter, sitting, wording);
        this.area = new FilmArea(film, poster, sitting, wording);
        this.strip = new Strip(sitting, wording, () -> area.requestFocus());
        Heard.as(area, "chapter." + chapter.id() + ".title");
        area.setAccessibleText(wording.spoken("chapter." + chapter.id() + ".title"));

        var page = new BorderPane(area);
        page.setBottom(strip);
        getChildren().setAll(page);

        whileShown(this, sitting.panel(), _ -> showPanel(page, wording));
        whileShown(this, sitting.subtitles().tracks(), _ -> showPanel(page, wording));
        whileShown(this, sitting.state(), state -> area.showEndCard(state instanceof SittingState.AtEndCard));
        sceneProperty().subscribe(scene -> follow(scene != null));
    }

    @Override
    public Node firstFocus() {
        return area;
    }

    private void follow(boolean shown) {
        if (shown) {
            metronome.start();
        } else {
            metronome.stop();
        }
    }

    /// Beside the film; in its place where words are large.
    private void showPanel(BorderPane page, Wording wording) {
        var focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).map(Node::getId);
        var panel = beside(sitting.panel().get(), wording);
        if (wording.scale().hasLargeWords()) {
            page.setCenter(panel == null ? area : panel);
        } else {
            page.setRight(panel);
        }
        if (panel == null) {
            area.requestFocus();
        } else {
            page.applyCss();
            focusIn(panel, focused, wording);
        }
    }

    /// A panel that is made anew gives the focus back to the control of the same name; one that takes the film's place has it itself.
    private static void focusIn(Panel panel, Optional<String> focused, Wording wording) {
        focused.map(id -> panel.lookup("#" + id)).ifPresentOrElse(Node::requestFocus, () -> {
            if (wording.scale().hasLargeWords()) {
                panel.title().requestFocus();
            }
        });
    }

    private @Nullable Panel beside(FilmPanel panel, Wording wording) {
        transcript = panel == FilmPanel.READ_ALONG ? Optional.of(new Transcript(sitting, glossary, wording)) : Optional.empty();
        transcript.ifPresent(lines -> lines.follow(sitting.film().interpreterStop().readingPosition()));
        return panel == FilmPanel.MORE ? MorePanel.of(sitting, languages, wording) : transcript.orElse(null);
    }

    private void showMoment() {
        stopInTime();
        var position = sitting.film().position();
        var reading = sitting.film().interpreterStop().readingPosition();
        transcript.ifPresent(lines -> lines.follow(reading));
        area.read(sitting.film().begun().get() ? note.with(sitting.subtitles().tracks().get().at(reading), position) : note.lines());
        strip.showTime(position);
    }

    private void stopInTime() {
        var stop = sitting.film().interpreterStop();
        inTime(stop::untilStop, stop::reach);
        inTime(descriptions::untilNext, descriptions::reach);
    }

    /// A beat is too coarse for the end of a line, which may be a fifth of a second before the next.
    private static void inTime(Supplier<Optional<Duration>> until, Runnable reach) {
        reach.run();
        until.get().filter(left -> left.compareTo(SOON) < 0).ifPresent(left -> Thread.ofVirtual().name("line-stop").start(() -> {
            try {
                Thread.sleep(left);
                Platform.runLater(reach);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}

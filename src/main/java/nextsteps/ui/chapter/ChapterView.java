package nextsteps.ui.chapter;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import nextsteps.programme.Chapter;
import nextsteps.session.Sitting;
import nextsteps.session.SittingState;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;

/// The screen of a film: the film, its subtitles, the strip beneath; before it begins its note, after its end the end card.
public final class ChapterView extends Screen {

    private final Sitting sitting;
    private final FilmArea area;
    private final Strip strip;
    private final FilmNote note;
    private final Metronome metronome = new Metronome(this::showMoment);

    public ChapterView(Sitting sitting, Chapter chapter, FilmPicture film, Optional<Image> poster, Wording wording) {
        this.sitting = sitting;
        this.note = new FilmNote(chapter, sitting, wording);
        this.area = new FilmArea(film, poster, sitting, wording);
        this.strip = new Strip(sitting, wording, () -> area.requestFocus());
        area.setAccessibleText(wording.spoken("chapter." + chapter.id() + ".title"));

        var page = new BorderPane(area);
        page.setBottom(strip);
        getChildren().setAll(page);

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

    private void showMoment() {
        var position = sitting.position();
        area.read(sitting.begun().get() ? note.with(sitting.subtitles().get().at(position), position) : note.lines());
        strip.showTime(position);
    }
}

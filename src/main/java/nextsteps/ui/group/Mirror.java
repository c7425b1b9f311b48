package nextsteps.ui.group;

import javafx.geometry.NodeOrientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import java.util.Optional;
import nextsteps.ui.chapter.Metronome;

/// A small copy of the film that the group sees, a few pictures a second. One film is decoded, and seen twice.
public final class Mirror extends StackPane {

    private static final int BEATS = 3;

    private final Pictures.StillShow still;
    private final Optional<Image> poster;
    private final ImageView view = new ImageView();
    private final Metronome metronome = new Metronome(this::beat);
    private int beats;

    /// `poster` stands there while the film shows nothing.
    public Mirror(Pictures.StillShow still, Optional<Image> poster) {
        this.still = still;
        this.poster = poster;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinSize(0, 0);
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(widthProperty());
        view.fitHeightProperty().bind(heightProperty());
        view.setManaged(false);
        getChildren().setAll(view);
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresentOrElse(_ -> metronome.start(), metronome::stop));
    }

    private void beat() {
        if (beats++ % BEATS == 0) {
            view.setImage(still.now().or(() -> poster).orElse(null));
        }
    }
}

package nextsteps.ui.group;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// A screen of the design's size, drawn small: what is cut off there is cut off here too.
final class SmallSight extends Pane {

    private static final double WIDTH = 1238;
    private static final double HEIGHT = 696;

    private Optional<SightView> shown = Optional.empty();

    /// As wide as this, in pixels.
    SmallSight(double width) {
        var height = Math.rint(width * HEIGHT / WIDTH);
        setMinSize(width, height);
        setMaxSize(width, height);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("small-sight");
    }

    /// A view made in the size of the design.
    void show(SightView view) {
        view.setMouseTransparent(true);
        view.setFocusTraversable(false);
        view.getTransforms().setAll(new Scale(getMinWidth() / WIDTH, getMinWidth() / WIDTH));
        view.setManaged(false);
        shown = Optional.of(view);
        getChildren().setAll(view);
    }

    @Override
    protected void layoutChildren() {
        shown.ifPresent(view -> view.resizeRelocate(0, 0, WIDTH, HEIGHT));
    }
}

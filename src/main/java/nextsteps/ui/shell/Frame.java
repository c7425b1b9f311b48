package nextsteps.ui.shell;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Theme;

/// A screen with the rail at its physical right: the last thing in Tab order, and above everything else.
abstract class Frame extends Pane {

    private final Theme theme = new Theme();
    private Optional<Screen> screen = Optional.empty();
    private Optional<Rail> rail = Optional.empty();

    /// Draws everything at the size of the window, now and whenever it changes.
    void buildForEachSize() {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setPrefSize(Scale.DESIGNED_WIDTH, Scale.DESIGNED_HEIGHT);
        widthProperty().subscribe(_ -> rebuild());
        heightProperty().subscribe(_ -> rebuild());
    }

    /// Draws everything at a scale.
    abstract void build(Scale scale);

    void rebuild() {
        if (getWidth() > 0 && getHeight() > 0) {
            var scale = new Scale(getWidth(), getHeight());
            getStylesheets().setAll(theme.styleSheet(scale));
            build(scale);
        }
    }

    void show(Screen newScreen, Rail newRail) {
        screen = Optional.of(newScreen);
        rail = Optional.of(newRail);
        getChildren().setAll(newScreen, newRail);
        newScreen.firstFocus().requestFocus();
    }

    @Override
    protected void layoutChildren() {
        var railWidth = Rail.width(new Scale(getWidth(), getHeight()));
        screen.ifPresent(node -> node.resizeRelocate(0, 0, getWidth() - railWidth, getHeight()));
        rail.ifPresent(node -> node.resizeRelocate(getWidth() - railWidth, 0, railWidth, getHeight()));
    }
}

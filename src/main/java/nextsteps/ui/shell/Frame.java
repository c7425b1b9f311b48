package nextsteps.ui.shell;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import nextsteps.language.TypeRole;
import nextsteps.session.Protection;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Theme;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// A screen with the rail at its physical right: the last thing in Tab order, and above everything else.
///
/// A player started without protection says so in a line of its own at the foot of the screen, which makes room for it; the rail does not.
abstract class Frame extends Pane {

    private final Theme theme = new Theme();
    private Optional<Screen> screen = Optional.empty();
    private Optional<Words> notice = Optional.empty();
    private Optional<Rail> rail = Optional.empty();
    private final Protection protection;

    Frame(Protection protection) {
        this.protection = protection;
    }

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
            getStylesheets().setAll(theme.styleSheet(scale()));
            build(scale());
        }
    }

    /// How much larger than designed words are drawn.
    double words() {
        return 1;
    }

    private Scale scale() {
        return new Scale(getWidth(), getHeight(), words());
    }

    /// What a scroll pane holds is in the scene only once its style is applied, and cannot have the focus before.
    void show(Screen newScreen, Rail newRail, Wording wording) {
        screen = Optional.of(newScreen);
        notice = Optional.of(wording).filter(_ -> protection.isForDevelopers()).map(Frame::notice);
        rail = Optional.of(newRail);
        getChildren().setAll(newScreen);
        notice.ifPresent(getChildren()::add);
        getChildren().add(newRail);
        applyCss();
        newScreen.firstFocus().requestFocus();
    }

    private static Words notice(Wording wording) {
        var notice = wording.first("window.not-protected", TypeRole.SMALL).centred();
        notice.getStyleClass().add("notice");
        return notice;
    }

    @Override
    protected void layoutChildren() {
        var railWidth = scale().rail();
        var stageWidth = getWidth() - railWidth;
        var stageHeight = getHeight() - notice.map(node -> node.prefHeight(stageWidth)).orElse(0.0);
        screen.ifPresent(node -> node.resizeRelocate(0, 0, stageWidth, stageHeight));
        notice.ifPresent(node -> node.resizeRelocate(0, stageHeight, stageWidth, getHeight() - stageHeight));
        rail.ifPresent(node -> node.resizeRelocate(getWidth() - railWidth, 0, railWidth, getHeight()));
    }
}

package nextsteps.ui.chapter;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// What stands beside a film: a title, the way to close it, and a page.
class Panel extends VBox {

    private static final double WIDTH = 414;
    private static final double EDGES = 56;

    private final Words title;

    Panel(Wording wording, String titleKey, Node page, Runnable close) {
        var scale = wording.scale();
        title = wording.first(titleKey, TypeRole.HEADING);
        title.setFocusTraversable(true);
        title.getStyleClass().add("title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var closing = new Buttons(wording).quiet(Icon.CLOSE, "panel.close", close);
        var head = new HBox(scale.px(8), title, closing);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(head, page);
        setSpacing(scale.px(8));
        setPadding(new Insets(scale.px(14), scale.px(16), scale.px(10), scale.px(24)));
        setPrefWidth(width(scale));
        setMinWidth(width(scale));
        setMinHeight(0);
        setNodeOrientation(wording.orientation());
        getStyleClass().add("side-panel");
    }

    /// Beside the film, or in its place where words are large.
    static double width(Scale scale) {
        return scale.hasLargeWords() ? scale.stage() : scale.px(WIDTH);
    }

    /// The width of what a panel holds.
    static double room(Scale scale) {
        return width(scale) - scale.px(EDGES);
    }

    Words title() {
        return title;
    }
}

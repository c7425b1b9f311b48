package nextsteps.ui.theme;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// One screen: fills the stage and names the node that has the focus when it appears, so that no choice is preselected.
public abstract class Screen extends StackPane {

    public abstract Node firstFocus();

    /// Acts on a value now and on each change, for as long as a node is in a scene: screens come and go, their values stay.
    public static <T> void whileShown(Node node, ObservableValue<T> value, Consumer<T> act) {
        value.when(node.sceneProperty().map(_ -> true).orElse(false)).subscribe(act);
    }

    /// A title that can have the focus.
    protected static Words focusable(Words title) {
        title.setFocusTraversable(true);
        title.getStyleClass().add("title");
        return title;
    }
}

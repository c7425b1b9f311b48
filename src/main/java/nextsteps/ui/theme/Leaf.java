package nextsteps.ui.theme;

import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page from head to foot, of which the middle scrolls where it is too tall; where words are large, all of it does.
public final class Leaf extends VBox {

    public Leaf(Wording wording, Region head, Region middle, Region foot) {
        var scale = wording.scale();
        setPadding(new Insets(scale.px(28), scale.px(40), scale.px(20), scale.px(48)));
        setSpacing(scale.px(10));
        if (scale.hasLargeWords()) {
            var all = new VBox(scale.px(12));
            all.getChildren().setAll(head, middle, foot);
            getChildren().setAll(growing(new Scroller(all, wording)));
        } else {
            getChildren().setAll(Stream.of(head, growing(new Scroller(middle, wording)), foot).toList());
        }
    }

    private static Region growing(Region region) {
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }
}

package nextsteps.ui.read;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import nextsteps.ui.theme.Arch;
import nextsteps.ui.theme.Scale;

/// The picture of a passage, as wide as a film is: 16 to 9, with soft corners. Without a picture its place stays free.
final class PassageStill extends StackPane {

    private static final double WIDTH = 320;
    private static final double NARROW = 250;
    private static final double ABOVE_WORDS = 480;

    PassageStill(Optional<Image> still, Scale scale) {
        var width = scale.px(scale.hasLargeWords() ? ABOVE_WORDS : scale.isSmall() ? NARROW : WIDTH);
        var height = Math.rint(width * 9 / 16);
        setMinSize(width, height);
        setMaxSize(width, height);
        var outline = new Rectangle(width, height);
        outline.setArcWidth(scale.px(24));
        outline.setArcHeight(scale.px(24));
        setClip(outline);
        still.ifPresent(image -> getChildren().add(Arch.covering(image, width, height)));
    }
}

package nextsteps.ui.theme;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// A picture standing in the page under an arch, the house's shape, in pixels. Without a picture the arch is plain.
public final class Arch extends StackPane {

    private static final double UPPER_CORNER = 0.38;

    public Arch(double width, double height, double lowerCorner) {
        getStyleClass().add("arch");
        setMinSize(width, height);
        setMaxSize(width, height);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setClip(outline(width, height, UPPER_CORNER * width, lowerCorner));
    }

    public Arch(Optional<Image> picture, double width, double height, double lowerCorner) {
        this(width, height, lowerCorner);
        picture.ifPresent(image -> getChildren().add(covering(image, width, height)));
    }

    /// A picture cut from its middle so that it covers a box.
    public static ImageView covering(Image image, double width, double height) {
        var scale = Math.min(image.getWidth() / width, image.getHeight() / height);
        var view = new ImageView(image);
        view.setViewport(new Rectangle2D(
                (image.getWidth() - width * scale) / 2, (image.getHeight() - height * scale) / 2, width * scale, height * scale));
        view.setFitWidth(width);
        view.setFitHeight(height);
        return view;
    }

    private static Path outline(double width, double height, double upper, double lower) {
        var path = new Path(
                new MoveTo(0, upper),
                new ArcTo(upper, upper, 0, upper, 0, false, true),
                new HLineTo(width - upper),
                new ArcTo(upper, upper, 0, width, upper, false, true),
                new VLineTo(height - lower),
                new ArcTo(lower, lower, 0, width - lower, height, false, true),
                new HLineTo(lower),
                new ArcTo(lower, lower, 0, 0, height - lower, false, true),
                new ClosePath());
        path.setFill(Color.BLACK);
        path.setStroke(null);
        return path;
    }
}

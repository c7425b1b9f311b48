package nextsteps.ui.who;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import nextsteps.programme.Outline;

/// The picture of the room, pale but for who or what is explained. It is never mirrored: left is left in every language.
final class RoomDrawing extends Pane {

    private static final double ROUNDNESS = 0.5;
    private static final double RING = 3;

    private final double width;
    private final double height;
    private final double ring;

    /// `unit` is one pixel of the design.
    RoomDrawing(double width, double height, double unit) {
        this.width = width;
        this.height = height;
        this.ring = RING * unit;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinSize(width, height);
        setMaxSize(width, height);
    }

    void show(Optional<Image> picture, List<Outline> outlines) {
        getChildren().clear();
        picture.map(this::view).ifPresent(getChildren()::add);
        if (!outlines.isEmpty()) {
            getChildren().add(veil(outlines));
            outlines.forEach(outline -> getChildren().addAll(edge(outline, "drawing-ring-outer", 2 * ring), edge(outline, "drawing-ring", ring)));
        }
    }

    /// Tells where it is pressed, in the units of an outline.
    void whenPressed(Consumer<Point2D> point) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> point.accept(
                new Point2D(Outline.WHOLE * event.getX() / width, Outline.WHOLE * event.getY() / height)));
    }

    private ImageView view(Image picture) {
        var view = new ImageView(picture);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setSmooth(true);
        return view;
    }

    private Shape veil(List<Outline> outlines) {
        Shape veil = new Rectangle(width, height);
        for (var outline : outlines) {
            veil = Shape.subtract(veil, box(outline));
        }
        veil.getStyleClass().setAll("drawing-veil");
        return veil;
    }

    private Rectangle edge(Outline outline, String styleClass, double thickness) {
        var edge = box(outline);
        edge.getStyleClass().setAll(styleClass);
        edge.setStrokeWidth(thickness);
        return edge;
    }

    private Rectangle box(Outline outline) {
        var box = new Rectangle(across(outline.x()), down(outline.y()), across(outline.width()), down(outline.height()));
        var corner = ROUNDNESS * Math.min(box.getWidth(), box.getHeight());
        box.setArcWidth(corner);
        box.setArcHeight(corner);
        return box;
    }

    private double across(int thousandths) {
        return width * thousandths / Outline.WHOLE;
    }

    private double down(int thousandths) {
        return height * thousandths / Outline.WHOLE;
    }
}

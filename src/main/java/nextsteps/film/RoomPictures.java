package nextsteps.film;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Still pictures of scenes, and a table of where their highlights are: for pages on which a viewer chooses what to look at.
final class RoomPictures {

    /// The list beside the pictures, as the programme reads it: a box around each shape, in thousandths of the picture.
    static final String OUTLINES = "outlines.json";

    private static final int WHOLE = 1000;

    private final Scenes scenes;

    RoomPictures(Scenes scenes) {
        this.scenes = scenes;
    }

    void write(List<String> names, Path folder) throws IOException {
        Files.createDirectories(folder);
        var painter = new Painter(scenes);
        var rows = new ArrayList<String>();
        for (var name : names) {
            var scene = scenes.named(name);
            ImageIO.write(painter.paint(Moment.of(new Look(name, scene.whole(), Map.of()))), "jpg", folder.resolve(name + ".jpg").toFile());
            scene.highlightIds().forEach(id -> rows.addAll(rows(name, scene, id)));
        }
        Files.writeString(folder.resolve(OUTLINES), "{\n    \"outlines\": [\n%s\n    ]\n}\n".formatted(String.join(",\n", rows)));
    }

    private static List<String> rows(String name, Scene scene, String id) {
        var boxes = scene.highlight(id).map(RoomPictures::boxes).orElse(List.of());
        return boxes.stream().map(box -> row(name, id, box, scene.whole())).toList();
    }

    private static String row(String name, String id, Rectangle2D box, Rectangle2D whole) {
        return "        { \"scene\": \"%s\", \"region\": \"%s\", \"x\": %d, \"y\": %d, \"width\": %d, \"height\": %d }".formatted(name, id,
                thousandths(box.getX(), whole.getWidth()), thousandths(box.getY(), whole.getHeight()),
                thousandths(box.getWidth(), whole.getWidth()), thousandths(box.getHeight(), whole.getHeight()));
    }

    private static long thousandths(double part, double whole) {
        return Math.round(WHOLE * part / whole);
    }

    /// A box around each piece of a shape that touches no other.
    private static List<Rectangle2D> boxes(Shape shape) {
        var pieces = new ArrayList<Path2D>();
        var points = new double[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            var kind = path.currentSegment(points);
            if (kind == PathIterator.SEG_MOVETO) {
                pieces.add(new Path2D.Double());
            }
            append(pieces.getLast(), kind, points);
        }
        return pieces.stream().map(Path2D::getBounds2D).filter(box -> !box.isEmpty()).toList();
    }

    private static void append(Path2D piece, int kind, double[] p) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> piece.moveTo(p[0], p[1]);
            case PathIterator.SEG_LINETO -> piece.lineTo(p[0], p[1]);
            case PathIterator.SEG_QUADTO -> piece.quadTo(p[0], p[1], p[2], p[3]);
            case PathIterator.SEG_CUBICTO -> piece.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
            default -> piece.closePath();
        }
    }
}

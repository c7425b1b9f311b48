package nextsteps.ui.shell;

import static java.lang.Math.abs;
import static java.lang.Math.hypot;
import static java.lang.Math.max;
import static java.lang.Math.min;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// What a list of open windows shows of the player: a plain square with round corners and the triangle of any player.
final class WindowIcon {

    /// `-ns-petrol` and `-ns-bone` of theme.css, which a window outside any scene cannot look up.
    private static final Color SQUARE = Color.web("#1F5360");
    private static final Color TRIANGLE = Color.web("#FFF9EC");

    private WindowIcon() {}

    /// `size` in pixels.
    static Image draw(int size) {
        var image = new WritableImage(size, size);
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                image.getPixelWriter().setColor(x, y, colour((x + 0.5) / size, (y + 0.5) / size, size));
            }
        }
        return image;
    }

    /// At a point of the unit square: shapes cover a pixel by how far their edge is from its middle.
    private static Color colour(double x, double y, int size) {
        var paint = SQUARE.interpolate(TRIANGLE, coverage(triangle(x, y), size));
        return new Color(paint.getRed(), paint.getGreen(), paint.getBlue(), coverage(square(x, y), size));
    }

    private static double coverage(double distance, int size) {
        return Math.clamp(0.5 - distance * size, 0, 1);
    }

    /// How far outside the square with round corners a point lies; negative inside.
    private static double square(double x, double y) {
        var radius = 0.2;
        var right = abs(x - 0.5) - (0.47 - radius);
        var down = abs(y - 0.5) - (0.47 - radius);
        return hypot(max(right, 0), max(down, 0)) + min(max(right, down), 0) - radius;
    }

    /// The same of the triangle: left of its upright edge, or beyond its slanting ones.
    private static double triangle(double x, double y) {
        return max(0.37 - x, ((x - 0.74) * 0.24 + abs(y - 0.5) * 0.37) / hypot(0.24, 0.37));
    }
}

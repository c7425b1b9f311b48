package nextsteps.review.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import nextsteps.ui.theme.Scale;

/// Lines around what every screen shows of a film (EBU R 95: 93 % for action, 90 % for words), and around the most that subtitles take.
final class SafeAreas extends Group {

    private static final double ACTION = 0.035;
    private static final double WORDS = 0.05;
    /// The box of the subtitles in the design: its greatest width, its foot, and three lines at the largest size with the padding.
    private static final double BOX_WIDTH = 1040;
    private static final double BOX_FOOT = 24;
    private static final double BOX_HEIGHT = 26 + 3 * 34 * 1.6 * 1.3;

    private final Rectangle action = line("safe-action");
    private final Rectangle words = line("safe-words");
    private final Rectangle box = line("safe-box");

    SafeAreas() {
        getChildren().setAll(action, words, box);
    }

    private static Rectangle line(String styleClass) {
        var line = new Rectangle();
        line.getStyleClass().setAll("safe-line", styleClass);
        return line;
    }

    /// Around a film that is shown there.
    void lay(Bounds film, Scale scale) {
        lay(action, inset(film, ACTION));
        lay(words, inset(film, WORDS));
        var width = Math.min(scale.px(BOX_WIDTH), film.getWidth() - 2 * scale.px(BOX_FOOT));
        var height = scale.px(BOX_HEIGHT);
        lay(box, new BoundingBox(film.getCenterX() - width / 2, film.getMaxY() - scale.px(BOX_FOOT) - height, width, height));
    }

    private static Bounds inset(Bounds film, double share) {
        var across = film.getWidth() * share;
        var down = film.getHeight() * share;
        return new BoundingBox(film.getMinX() + across, film.getMinY() + down, film.getWidth() - 2 * across, film.getHeight() - 2 * down);
    }

    /// In the middle of a pixel, so that a line is one pixel wide.
    private static void lay(Rectangle line, Bounds at) {
        line.setX(Math.rint(at.getMinX()) + 0.5);
        line.setY(Math.rint(at.getMinY()) + 0.5);
        line.setWidth(Math.rint(at.getWidth()));
        line.setHeight(Math.rint(at.getHeight()));
    }
}

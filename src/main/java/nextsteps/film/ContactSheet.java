package nextsteps.film;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// All shots of a film on one page, four in a row, each a quarter of its size, as it comes to rest.
final class ContactSheet {

    private static final int COLUMNS = 4;
    private static final int WIDTH = Frames.WIDTH / 4;
    private static final int HEIGHT = Frames.HEIGHT / 4;

    private final Direction direction;
    private final Painter painter;

    ContactSheet(Direction direction, Painter painter) {
        this.direction = direction;
        this.painter = painter;
    }

    void write(Timeline timeline, Path png) throws IOException {
        var shots = timeline.shots();
        var sheet = new BufferedImage(COLUMNS * WIDTH, Math.ceilDiv(shots.size(), COLUMNS) * HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (var i = 0; i < shots.size(); i++) {
            var picture = painter.paint(Moment.of(direction.settled(shots.get(i).shot())));
            graphics.drawImage(picture, i % COLUMNS * WIDTH, i / COLUMNS * HEIGHT, WIDTH, HEIGHT, null);
        }
        graphics.dispose();
        ImageIO.write(sheet, "png", png.toFile());
    }
}

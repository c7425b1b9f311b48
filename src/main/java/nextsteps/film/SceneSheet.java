package nextsteps.film;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/// All scenes on one page, four in a row, each above its name.
final class SceneSheet {

    private static final int COLUMNS = 4;
    private static final int WIDTH = Frames.WIDTH / 3;
    private static final int HEIGHT = Frames.HEIGHT / 3;
    private static final int CAPTION = 32;
    private static final int GAP = 8;

    private final Scenes scenes;
    private final Painter painter;
    private final Font font;

    /// @param font for the names, of any size; one of the programme's own gives the same sheet on every computer
    SceneSheet(Scenes scenes, Font font) {
        this.scenes = scenes;
        this.painter = new Painter(scenes);
        this.font = font.deriveFont(CAPTION / 2f);
    }

    void write(Path png) throws IOException {
        Files.createDirectories(png.toAbsolutePath().getParent());
        ImageIO.write(drawn(), "png", png.toFile());
    }

    private BufferedImage drawn() {
        var names = scenes.names();
        var sheet = new BufferedImage(COLUMNS * (WIDTH + GAP) + GAP, Math.ceilDiv(names.size(), COLUMNS) * (HEIGHT + CAPTION) + GAP,
                BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(font);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setColor(Color.DARK_GRAY);
        for (var i = 0; i < names.size(); i++) {
            draw(names.get(i), i % COLUMNS * (WIDTH + GAP) + GAP, i / COLUMNS * (HEIGHT + CAPTION) + GAP, graphics);
        }
        graphics.dispose();
        return sheet;
    }

    private void draw(String name, int x, int y, Graphics2D graphics) {
        var picture = painter.paint(Moment.of(new Look(name, scenes.named(name).whole(), Map.of())));
        graphics.drawImage(picture, x, y, WIDTH, HEIGHT, null);
        graphics.drawString(name, x, y + HEIGHT + CAPTION / 2);
    }
}

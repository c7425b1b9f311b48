package nextsteps.film;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Still pictures of a film for its readers: one for each change of what is looked at, named after the sentence it begins with.
final class LookStills {

    /// The film itself halved: sharp enough beside words, and small.
    private static final int WIDTH = Frames.WIDTH / 2;
    private static final int HEIGHT = Frames.HEIGHT / 2;

    private final Direction direction;
    private final Painter painter;

    LookStills(Direction direction, Painter painter) {
        this.direction = direction;
        this.painter = painter;
    }

    /// Writes `CUE-ID.jpg` into a folder, in place of all such pictures that are there.
    void write(Timeline timeline, Path folder) throws IOException {
        Files.createDirectories(folder);
        clear(folder);
        for (var still : of(timeline, direction).entrySet()) {
            ImageIO.write(halved(painter.paint(Moment.of(still.getValue()))), "jpg", folder.resolve(still.getKey() + ".jpg").toFile());
        }
    }

    /// What each picture shows, by the id of the sentence that it begins with, in their order.
    static Map<String, Look> of(Timeline timeline, Direction direction) {
        var stills = new LinkedHashMap<String, Look>();
        var last = Optional.<Look>empty();
        for (var shot : timeline.shots()) {
            var look = Optional.of(direction.settled(shot.shot()));
            if (!look.equals(last)) {
                stills.put(shot.shot().id(), look.get());
            }
            last = look;
        }
        return stills;
    }

    private static void clear(Path folder) throws IOException {
        List<Path> old;
        try (var files = Files.list(folder)) {
            old = files.filter(file -> file.toString().endsWith(".jpg")).toList();
        }
        for (var file : old) {
            Files.delete(file);
        }
    }

    private static BufferedImage halved(BufferedImage picture) {
        var still = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = still.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, WIDTH, HEIGHT, null);
        graphics.dispose();
        return still;
    }
}

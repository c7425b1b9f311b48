package nextsteps.vlc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// The short way of a playing film to the screen, past JavaFX: one window for its pictures and one above it for what covers them.
///
/// JavaFX without a graphics card copies each picture four times on its way to the screen, which costs more than decoding it.
/// All but `put` is called on the JavaFX thread.
final class DirectPath {

    private static final int OPAQUE_ENOUGH = 0x80;

    private record Windows(XServer server, DirectWindow film, DirectWindow cover) {}

    private volatile @Nullable Windows windows;
    private volatile @Nullable FrameSize size;
    private @Nullable SharedMemory coverPixels;

    /// Makes the windows, once, inside this process's window of a size in pixels.
    void prepare(XServer server, FrameSize stage) {
        if (windows == null) {
            server.windowInside(stage).ifPresent(film -> server.windowInside(stage)
                    .ifPresent(cover -> windows = new Windows(server, film, cover)));
        }
    }

    /// Takes the film's place, showing a picture, if that can be done.
    void open(int x, int y, Frame picture) {
        var ready = windows;
        if (ready != null && picture.shared().isPresent()) {
            ready.film().place(x, y, picture.size());
            size = picture.size();
            ready.film().show();
            put(picture);
        }
    }

    /// Shows a picture if the path is open and the picture fits; says whether it did.
    boolean put(Frame picture) {
        var ready = windows;
        if (ready == null || !picture.size().equals(size)) {
            return false;
        }
        picture.shared().ifPresent(memory -> ready.film().put(memory, picture.size()));
        return picture.shared().isPresent();
    }

    boolean isOpen() {
        return size != null;
    }

    void close() {
        var ready = windows;
        if (ready != null && isOpen()) {
            size = null;
            ready.cover().hide();
            ready.film().hide();
        }
    }

    /// Lays an image over the film. Its clear pixels are cut away, so that the film shows there.
    void cover(WritableImage image, int x, int y) {
        var ready = windows;
        if (ready != null && isOpen()) {
            var area = new FrameSize((int) image.getWidth(), (int) image.getHeight());
            ready.server().share(area).ifPresent(memory -> paint(ready, image, area, memory, x, y));
        }
    }

    private void paint(Windows ready, WritableImage image, FrameSize area, SharedMemory memory, int x, int y) {
        var pixels = pixelsOf(image, area);
        memory.address().write(0, pixels, 0, pixels.length);
        ready.cover().place(x, y, area);
        ready.cover().cutTo(opaqueRows(pixels, area));
        ready.cover().show();
        ready.cover().put(memory, area);
        ready.server().release(coverPixels);
        coverPixels = memory;
    }

    void uncover() {
        var ready = windows;
        if (ready != null) {
            ready.cover().hide();
        }
    }

    private static int[] pixelsOf(WritableImage image, FrameSize size) {
        var pixels = new int[size.width() * size.height()];
        image.getPixelReader()
                .getPixels(0, 0, size.width(), size.height(), PixelFormat.getIntArgbPreInstance(), pixels, 0, size.width());
        return pixels;
    }

    private static List<Rectangle2D> opaqueRows(int[] pixels, FrameSize size) {
        var rows = new ArrayList<Rectangle2D>();
        for (var y = 0; y < size.height(); y++) {
            var start = y * size.width();
            var opaque = IntStream.range(0, size.width())
                    .filter(x -> pixels[start + x] >>> 24 >= OPAQUE_ENOUGH)
                    .summaryStatistics();
            if (opaque.getCount() > 0) {
                rows.add(new Rectangle2D(opaque.getMin(), y, opaque.getMax() - opaque.getMin() + 1.0, 1));
            }
        }
        return rows;
    }
}

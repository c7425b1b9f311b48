package nextsteps.vlc;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// A window of the X server inside the player's own, into which pictures go straight from shared memory.
///
/// It takes no input: what falls on it goes to the window behind. It is hidden when made. Calls may come from any thread.
final class DirectWindow {

    private static final byte Z_PIXMAP = 2;
    private static final short INPUT_OUTPUT = 1;
    private static final byte BITS_OF_COLOUR = 24;
    private static final int BORDER_PIXEL_AND_COLORMAP = 1 << 3 | 1 << 13;
    private static final short X_Y_WIDTH_HEIGHT = 1 | 2 | 4 | 8;
    private static final short STACK_MODE = 64;
    private static final int ABOVE = 0;
    private static final int BYTES_OF_RECTANGLE = 8;

    private final X11.Xcb xcb;
    private final X11.XcbShm shm;
    private final X11.XcbShape shape;
    private final X11.C c;
    private final Pointer connection;
    private final int window;
    private final int gc;

    DirectWindow(
            X11.Xcb xcb, X11.XcbShm shm, X11.XcbShape shape, X11.C c, Pointer connection, Pointer screen, int parent) {
        this.xcb = xcb;
        this.shm = shm;
        this.shape = shape;
        this.c = c;
        this.connection = connection;
        window = xcb.xcb_generate_id(connection);
        gc = xcb.xcb_generate_id(connection);
        int[] noBorderAndColours = {0, screen.getInt(4)};
        xcb.xcb_create_window(connection, BITS_OF_COLOUR, window, parent, (short) 0, (short) 0, (short) 1, (short) 1,
                (short) 0, INPUT_OUTPUT, screen.getInt(32), BORDER_PIXEL_AND_COLORMAP, noBorderAndColours);
        xcb.xcb_create_gc(connection, gc, window, 0, null);
        xcb.xcb_flush(connection);
    }

    /// Puts the window at a place inside the player's window, in pixels.
    void place(int x, int y, FrameSize size) {
        xcb.xcb_configure_window(connection, window, X_Y_WIDTH_HEIGHT, new int[] {x, y, size.width(), size.height()});
    }

    /// Cuts the window to these rectangles, in its own pixels.
    void cutTo(List<Rectangle2D> rectangles) {
        var memory = new Memory(Math.max(1, rectangles.size()) * (long) BYTES_OF_RECTANGLE);
        for (var i = 0; i < rectangles.size(); i++) {
            var rectangle = rectangles.get(i);
            short[] values = {
                (short) rectangle.getMinX(), (short) rectangle.getMinY(),
                (short) rectangle.getWidth(), (short) rectangle.getHeight()
            };
            memory.write((long) i * BYTES_OF_RECTANGLE, values, 0, values.length);
        }
        shape.xcb_shape_rectangles(
                connection, (byte) 0, (byte) 0, (byte) 0, window, (short) 0, (short) 0, rectangles.size(), memory);
    }

    /// Brings the window into view, above the others inside the player's window.
    void show() {
        xcb.xcb_configure_window(connection, window, STACK_MODE, new int[] {ABOVE});
        xcb.xcb_map_window(connection, window);
        xcb.xcb_flush(connection);
    }

    void hide() {
        xcb.xcb_unmap_window(connection, window);
        xcb.xcb_flush(connection);
    }

    void put(SharedMemory picture, FrameSize size) {
        var width = (short) size.width();
        var height = (short) size.height();
        shm.xcb_shm_put_image(connection, window, gc, width, height, (short) 0, (short) 0, width, height, (short) 0, (short) 0,
                BITS_OF_COLOUR, Z_PIXMAP, (byte) 0, picture.segment(), 0);
        xcb.xcb_flush(connection);
        forgetEvents();
    }

    /// Errors and events of this connection would pile up; none of them tells anything we need.
    private void forgetEvents() {
        for (var event = xcb.xcb_poll_for_event(connection); event != null; event = xcb.xcb_poll_for_event(connection)) {
            c.free(event);
        }
    }
}

package nextsteps.vlc;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.Optional;

/// A window of the X server inside the player's own, into which pictures go straight from shared memory.
///
/// JavaFX without a graphics card copies each picture four times on its way to the screen, which costs more than decoding it. While
/// a film plays, its pictures take this way instead. The window takes no input: what falls on it goes to the window behind.
/// Calls may come from any thread.
final class DirectWindow {

    private static final byte READ_AND_WRITE = 0;
    private static final byte Z_PIXMAP = 2;
    private static final short INPUT_OUTPUT = 1;
    private static final int BORDER_PIXEL_AND_COLORMAP = 1 << 3 | 1 << 13;
    private static final short X_Y_WIDTH_HEIGHT = 1 | 2 | 4 | 8;
    private static final int WITH_ALPHA_BYTE = 24;

    private final X11.Xcb xcb;
    private final X11.XcbShm shm;
    private final X11.C c;
    private final Pointer connection;
    private final int window;
    private final int gc;

    private DirectWindow(X11.Xcb xcb, X11.XcbShm shm, X11.C c, Pointer connection, Pointer screen, int parent) {
        this.xcb = xcb;
        this.shm = shm;
        this.c = c;
        this.connection = connection;
        window = xcb.xcb_generate_id(connection);
        gc = xcb.xcb_generate_id(connection);
        int[] noBorderAndColours = {0, screen.getInt(4)};
        xcb.xcb_create_window(connection, (byte) WITH_ALPHA_BYTE, window, parent, (short) 0, (short) 0, (short) 1, (short) 1,
                (short) 0, INPUT_OUTPUT, screen.getInt(32), BORDER_PIXEL_AND_COLORMAP, noBorderAndColours);
        xcb.xcb_create_gc(connection, gc, window, 0, null);
        xcb.xcb_flush(connection);
    }

    /// Opens one inside this process's window of a size in pixels; empty where there is no X server, or none with memory and colours to share.
    static Optional<DirectWindow> inside(FrameSize stage) {
        try {
            var xcb = Native.load("xcb", X11.Xcb.class);
            var shm = Native.load("xcb-shm", X11.XcbShm.class);
            var c = Native.load("c", X11.C.class);
            var connection = xcb.xcb_connect(null, null);
            if (xcb.xcb_connection_has_error(connection) != 0) {
                return Optional.empty();
            }
            var screen = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection)).data;
            if (screen == null || screen.getByte(38) != WITH_ALPHA_BYTE) {
                return Optional.empty();
            }
            var parent = new OwnWindow(xcb, c, connection).find(screen.getInt(0), stage);
            return parent.isPresent()
                    ? Optional.of(new DirectWindow(xcb, shm, c, connection, screen, parent.getAsInt()))
                    : Optional.empty();
        } catch (UnsatisfiedLinkError noX11) {
            return Optional.empty();
        }
    }

    /// Memory for one picture that the X server reads too; empty where it refuses (a server on another computer).
    Optional<SharedMemory> share(FrameSize size) {
        return SharedMemory.create(xcb, shm, c, connection, 4L * size.width() * size.height());
    }

    void place(int x, int y, FrameSize size) {
        xcb.xcb_configure_window(connection, window, X_Y_WIDTH_HEIGHT, new int[] {x, y, size.width(), size.height()});
        xcb.xcb_flush(connection);
    }

    void show() {
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
                (byte) WITH_ALPHA_BYTE, Z_PIXMAP, READ_AND_WRITE, picture.segment(), 0);
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

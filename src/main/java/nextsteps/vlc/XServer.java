package nextsteps.vlc;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A connection of our own to the X server on this computer, beside JavaFX's.
///
/// It serves to show pictures without JavaFX's copying, and for what JavaFX cannot say or says too late. Calls may come from any thread.
public final class XServer {

    private static final byte BITS_OF_COLOUR = 24;
    private static final byte RESET = 0;

    private final X11.Xcb xcb;
    private final X11.XcbShm shm;
    private final X11.XcbShape shape;
    private final X11.C c;
    private final Pointer connection;
    private final Pointer screen;

    private XServer(X11.Xcb xcb, X11.XcbShm shm, X11.XcbShape shape, X11.C c, Pointer connection, Pointer screen) {
        this.xcb = xcb;
        this.shm = shm;
        this.shape = shape;
        this.c = c;
        this.connection = connection;
        this.screen = screen;
    }

    /// Connects; empty where there is no X server or no libxcb.
    public static Optional<XServer> connect() {
        try {
            var xcb = Native.load("xcb", X11.Xcb.class);
            var connection = xcb.xcb_connect(null, null);
            if (xcb.xcb_connection_has_error(connection) != 0) {
                return Optional.empty();
            }
            var screen = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection)).data;
            if (screen == null) {
                return Optional.empty();
            }
            return Optional.of(new XServer(
                    xcb,
                    Native.load("xcb-shm", X11.XcbShm.class),
                    Native.load("xcb-shape", X11.XcbShape.class),
                    Native.load("c", X11.C.class),
                    connection,
                    screen));
        } catch (UnsatisfiedLinkError noX11) {
            return Optional.empty();
        }
    }

    /// Memory for one picture that the server reads too; empty where it refuses (a server on another computer), or has not 24 bits of colour.
    Optional<SharedMemory> share(FrameSize size) {
        return screen.getByte(38) == BITS_OF_COLOUR
                ? SharedMemory.create(xcb, shm, c, connection, 4L * size.width() * size.height())
                : Optional.empty();
    }

    /// Gives shared memory back, unless there is none.
    void release(@Nullable SharedMemory memory) {
        if (memory != null) {
            shm.xcb_shm_detach(connection, memory.segment());
            xcb.xcb_flush(connection);
            c.shmdt(memory.address());
        }
    }

    /// A picture window inside this process's window of a size in pixels; empty if there is no such window.
    Optional<DirectWindow> windowInside(FrameSize stage) {
        var parent = new OwnWindow(xcb, c, connection).find(screen.getInt(0), stage);
        return parent.isPresent() ? Optional.of(windowInside(parent.getAsInt())) : Optional.empty();
    }

    /// This process's windows as window managers know them, also those that are not shown.
    public List<OuterWindow> outerWindows() {
        return new OwnWindow(xcb, c, connection).outermost(screen.getInt(0)).stream()
                .map(window -> new OuterWindow(xcb, c, connection, window))
                .toList();
    }

    /// Tells the server that somebody is there, as a key would: its screen saver and its count of idle time begin anew.
    public void stir() {
        xcb.xcb_force_screen_saver(connection, RESET);
        xcb.xcb_flush(connection);
    }

    private DirectWindow windowInside(int parent) {
        return new DirectWindow(xcb, shm, shape, c, connection, screen, parent);
    }
}

package nextsteps.vlc;

import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Finds a window of this process on the X server: JavaFX does not tell its number.
///
/// GTK notes the process in the property `_NET_WM_PID` (Extended Window Manager Hints); a window manager may have put frames around.
final class OwnWindow {

    private static final int ANY_TYPE = 0;
    private static final int FRAMES_AT_MOST = 4;

    private final X11.Xcb xcb;
    private final X11.C c;
    private final Pointer connection;
    private final int processProperty;

    OwnWindow(X11.Xcb xcb, X11.C c, Pointer connection) {
        this.xcb = xcb;
        this.c = c;
        this.connection = connection;
        var name = "_NET_WM_PID";
        var request = xcb.xcb_intern_atom(connection, (byte) 0, (short) name.getBytes(StandardCharsets.US_ASCII).length, name);
        processProperty = read(xcb.xcb_intern_atom_reply(connection, request, null), reply -> reply.getInt(8));
    }

    /// The window of this process with a size in pixels, below a window.
    OptionalInt find(int below, FrameSize size) {
        return find(below, size, FRAMES_AT_MOST);
    }

    /// The windows of this process as window managers know them: the outermost ones, shown or not.
    List<Integer> outermost(int below) {
        return outermost(below, FRAMES_AT_MOST);
    }

    private List<Integer> outermost(int below, int levels) {
        return Arrays.stream(childrenOf(below))
                .mapToObj(child -> isOurs(child) ? List.of(child) : levels == 0 ? List.<Integer>of() : outermost(child, levels - 1))
                .flatMap(List::stream)
                .toList();
    }

    private OptionalInt find(int below, FrameSize size, int levels) {
        for (var child : childrenOf(below)) {
            if (isOurs(child) && hasSize(child, size)) {
                return OptionalInt.of(child);
            }
            var inside = levels == 0 ? OptionalInt.empty() : find(child, size, levels - 1);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return OptionalInt.empty();
    }

    private int[] childrenOf(int window) {
        var reply = xcb.xcb_query_tree_reply(connection, xcb.xcb_query_tree(connection, window), null);
        if (reply == null) {
            return new int[0];
        }
        var children = xcb.xcb_query_tree_children(reply).getIntArray(0, reply.getShort(16) & 0xFFFF);
        c.free(reply);
        return children;
    }

    private boolean isOurs(int window) {
        var request = xcb.xcb_get_property(connection, (byte) 0, window, processProperty, ANY_TYPE, 0, 1);
        var process = read(xcb.xcb_get_property_reply(connection, request, null),
                reply -> reply.getInt(16) == 0 ? 0 : xcb.xcb_get_property_value(reply).getInt(0));
        return process == ProcessHandle.current().pid();
    }

    private boolean hasSize(int window, FrameSize size) {
        var request = xcb.xcb_get_geometry(connection, window);
        var packed = read(xcb.xcb_get_geometry_reply(connection, request, null), reply -> reply.getInt(16));
        return packed == (size.height() << 16 | size.width());
    }

    private int read(@Nullable Pointer reply, ToIntFunction<Pointer> field) {
        if (reply == null) {
            return 0;
        }
        var value = field.applyAsInt(reply);
        c.free(reply);
        return value;
    }
}

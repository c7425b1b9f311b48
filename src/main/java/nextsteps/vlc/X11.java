package nextsteps.vlc;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import org.jspecify.annotations.Nullable;

/// The functions of libxcb, of its shared-memory and shape extensions and of the C library that `XServer` needs, under their own names.
///
/// libxcb and not Xlib: an error of Xlib ends the process by default, and its handler belongs to GTK.
final class X11 {

    private X11() {}

    interface Xcb extends Library {
        Pointer xcb_connect(@Nullable String display, @Nullable Pointer screen);

        int xcb_connection_has_error(Pointer connection);

        Pointer xcb_get_setup(Pointer connection);

        Screens.ByValue xcb_setup_roots_iterator(Pointer setup);

        int xcb_generate_id(Pointer connection);

        int xcb_create_window(
                Pointer connection, byte depth, int id, int parent, short x, short y, short width, short height,
                short border, short kind, int visual, int valueMask, int[] values);

        int xcb_map_window(Pointer connection, int window);

        int xcb_unmap_window(Pointer connection, int window);

        int xcb_configure_window(Pointer connection, int window, short valueMask, int[] values);

        int xcb_create_gc(Pointer connection, int id, int drawable, int valueMask, @Nullable Pointer values);

        @Nullable Pointer xcb_poll_for_event(Pointer connection);

        int xcb_flush(Pointer connection);

        int xcb_intern_atom(Pointer connection, byte onlyIfExists, short length, String name);

        @Nullable Pointer xcb_intern_atom_reply(Pointer connection, int request, @Nullable Pointer error);

        int xcb_query_tree(Pointer connection, int window);

        @Nullable Pointer xcb_query_tree_reply(Pointer connection, int request, @Nullable Pointer error);

        Pointer xcb_query_tree_children(Pointer reply);

        int xcb_get_property(Pointer connection, byte delete, int window, int property, int type, int offset, int length);

        @Nullable Pointer xcb_get_property_reply(Pointer connection, int request, @Nullable Pointer error);

        Pointer xcb_get_property_value(Pointer reply);

        int xcb_get_geometry(Pointer connection, int drawable);

        @Nullable Pointer xcb_get_geometry_reply(Pointer connection, int request, @Nullable Pointer error);

        int xcb_get_window_attributes(Pointer connection, int window);

        @Nullable Pointer xcb_get_window_attributes_reply(Pointer connection, int request, @Nullable Pointer error);

        int xcb_change_property(
                Pointer connection, byte mode, int window, int property, int type, byte format, int length, byte[] value);

        int xcb_delete_property(Pointer connection, int window, int property);

        int xcb_force_screen_saver(Pointer connection, byte mode);

        @Nullable Pointer xcb_request_check(Pointer connection, int request);
    }

    interface XcbShm extends Library {
        int xcb_shm_attach_checked(Pointer connection, int segment, int id, byte readOnly);

        int xcb_shm_detach(Pointer connection, int segment);

        int xcb_shm_put_image(
                Pointer connection, int drawable, int gc, short totalWidth, short totalHeight, short x, short y,
                short width, short height, short toX, short toY, byte depth, byte format, byte sendEvent, int segment, int offset);
    }

    interface XcbShape extends Library {
        int xcb_shape_rectangles(
                Pointer connection, byte operation, byte kind, byte ordering, int window, short x, short y, int count,
                Pointer rectangles);
    }

    interface C extends Library {
        int shmget(int key, long size, int flags);

        Pointer shmat(int id, @Nullable Pointer address, int flags);

        int shmdt(Pointer address);

        int shmctl(int id, int command, @Nullable Pointer buffer);

        void free(Pointer memory);
    }

    /// `xcb_screen_iterator_t`.
    @Structure.FieldOrder({"data", "rem", "index"})
    public static class Screens extends Structure {
        public @Nullable Pointer data;
        public int rem;
        public int index;

        public static final class ByValue extends Screens implements Structure.ByValue {}
    }
}

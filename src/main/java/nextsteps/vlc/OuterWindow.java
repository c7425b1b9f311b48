package nextsteps.vlc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.jna.Pointer;

/// A window of this process as its window manager knows it. Calls may come from any thread, also while JavaFX hangs.
public final class OuterWindow {

    private static final byte REPLACE = 0;
    private static final byte BITS_OF_CHARACTER = 8;
    private static final byte IS_VIEWABLE = 2;

    /// Numbers that the X protocol gives to names once and for all.
    private static final int STRING = 31;
    private static final int WM_COMMAND = 34;
    private static final int WM_ICON_NAME = 37;
    private static final int WM_NAME = 39;
    private static final int WM_CLASS = 67;

    private final X11.Xcb xcb;
    private final X11.C c;
    private final Pointer connection;
    private final int window;

    OuterWindow(X11.Xcb xcb, X11.C c, Pointer connection, int window) {
        this.xcb = xcb;
        this.c = c;
        this.connection = connection;
        this.window = window;
    }

    /// Replaces what tells which program this is: JavaFX puts `java` there, GTK the word that started the process
    /// (ICCCM 4.1.2, Extended Window Manager Hints).
    public void goBy(String name) {
        setText(WM_CLASS, STRING, (name + '\0' + name + '\0').getBytes(ISO_8859_1));
        setText(WM_NAME, STRING, name.getBytes(ISO_8859_1));
        setText(WM_ICON_NAME, STRING, name.getBytes(ISO_8859_1));
        setText(number("_NET_WM_NAME"), number("UTF8_STRING"), name.getBytes(UTF_8));
        setText(number("_NET_WM_ICON_NAME"), number("UTF8_STRING"), name.getBytes(UTF_8));
        xcb.xcb_delete_property(connection, window, WM_COMMAND);
        xcb.xcb_flush(connection);
    }

    private void setText(int property, int type, byte[] text) {
        xcb.xcb_change_property(connection, REPLACE, window, property, type, BITS_OF_CHARACTER, text.length, text);
    }

    private int number(String name) {
        var reply = xcb.xcb_intern_atom_reply(connection, xcb.xcb_intern_atom(connection, (byte) 0, (short) name.length(), name), null);
        if (reply == null) {
            return 0;
        }
        var number = reply.getInt(8);
        c.free(reply);
        return number;
    }

    /// Its number at the server.
    int number() {
        return window;
    }

    public boolean isShown() {
        var reply = xcb.xcb_get_window_attributes_reply(connection, xcb.xcb_get_window_attributes(connection, window), null);
        if (reply == null) {
            return false;
        }
        var state = reply.getByte(26);
        c.free(reply);
        return state == IS_VIEWABLE;
    }

    /// Takes the window off the screen, and all that is in it.
    public void hide() {
        xcb.xcb_unmap_window(connection, window);
        xcb.xcb_flush(connection);
    }
}

package nextsteps.host;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/// The functions of libsystemd that `SystemBus` needs, under their own names (sd-bus(3)). Negative answers are errors.
interface SdBus extends Library {

    int sd_bus_open_system(PointerByReference bus);

    @Nullable Pointer sd_bus_flush_close_unref(Pointer bus);

    int sd_bus_set_method_call_timeout(Pointer bus, long microseconds);

    int sd_bus_call_method(
            Pointer bus, String destination, String path, String type, String member, @Nullable Pointer error,
            @Nullable PointerByReference reply, String signature, Object... arguments);

    int sd_bus_get_property_trivial(
            Pointer bus, String destination, String path, String type, String member, @Nullable Pointer error,
            byte signature, IntByReference value);

    int sd_bus_process(Pointer bus, PointerByReference message);

    int sd_bus_wait(Pointer bus, long microseconds);

    int sd_bus_message_is_signal(Pointer message, String type, String member);

    String sd_bus_message_get_path(Pointer message);

    int sd_bus_message_read_basic(Pointer message, byte signature, PointerByReference value);

    int sd_bus_message_read_basic(Pointer message, byte signature, IntByReference value);

    @Nullable Pointer sd_bus_message_unref(Pointer message);
}

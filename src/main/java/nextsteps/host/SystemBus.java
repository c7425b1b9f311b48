package nextsteps.host;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A connection to the system bus of D-Bus, over a local socket. Belongs to one thread.
final class SystemBus {

    /// A service asked for something has this long to answer.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SdBus library;
    private final Pointer bus;

    /// A signal that came in; good only until the next one is asked for.
    record Signal(SdBus library, Pointer message) {

        boolean is(String type, String member) {
            return library.sd_bus_message_is_signal(message, type, member) > 0;
        }

        String path() {
            return library.sd_bus_message_get_path(message);
        }

        boolean firstBoolean() {
            var value = new IntByReference();
            return library.sd_bus_message_read_basic(message, (byte) 'b', value) > 0 && value.getValue() != 0;
        }
    }

    private SystemBus(SdBus library, Pointer bus) {
        this.library = library;
        this.bus = bus;
    }

    /// Connects to where `DBUS_SYSTEM_BUS_ADDRESS` says, else to where it usually is.
    ///
    /// @throws BusLost if there is no libsystemd, or no bus
    static SystemBus connect() throws BusLost {
        try {
            var library = Native.load("libsystemd.so.0", SdBus.class);
            var bus = new PointerByReference();
            demand(library.sd_bus_open_system(bus));
            demand(library.sd_bus_set_method_call_timeout(bus.getValue(), microseconds(PATIENCE)));
            return new SystemBus(library, bus.getValue());
        } catch (UnsatisfiedLinkError noLibrary) {
            throw new BusLost();
        }
    }

    /// Whether somebody has a name. Asking for something of a name that nobody has would start a service.
    boolean knows(String name) throws BusLost {
        var reply = new PointerByReference();
        demand(ask(reply, "NameHasOwner", name));
        var has = new Signal(library, reply.getValue()).firstBoolean();
        library.sd_bus_message_unref(reply.getValue());
        return has;
    }

    /// From now on the signals of a name come in.
    void listenTo(String name) throws BusLost {
        demand(ask(null, "AddMatch", "type='signal',sender='%s'".formatted(name)));
    }

    private int ask(@Nullable PointerByReference reply, String member, String argument) {
        var itself = "org.freedesktop.DBus";
        return library.sd_bus_call_method(bus, itself, "/org/freedesktop/DBus", itself, member, null, reply, "s", argument);
    }

    /// The path of an object, if it is given one. `signature` tells the type of `argument`.
    Optional<String> path(String name, String path, String type, String member, String signature, Object argument) {
        var reply = new PointerByReference();
        if (library.sd_bus_call_method(bus, name, path, type, member, null, reply, signature, argument) < 0) {
            return Optional.empty();
        }
        var found = new PointerByReference();
        var isThere = library.sd_bus_message_read_basic(reply.getValue(), (byte) 'o', found) > 0;
        var answer = isThere ? Optional.of(found.getValue().getString(0)) : Optional.<String>empty();
        library.sd_bus_message_unref(reply.getValue());
        return answer;
    }

    /// A property that is true; false where it is not, or there is none.
    boolean isTrue(String name, String path, String type, String property) {
        var value = new IntByReference();
        return library.sd_bus_get_property_trivial(bus, name, path, type, property, null, (byte) 'b', value) >= 0
                && value.getValue() != 0;
    }

    /// Hands every signal that has come in to somebody; if there was none, waits this long for one.
    void receive(Duration wait, Consumer<Signal> receiver) throws BusLost {
        var message = new PointerByReference();
        while (demand(library.sd_bus_process(bus, message)) > 0) {
            if (message.getValue() != null) {
                receiver.accept(new Signal(library, message.getValue()));
                library.sd_bus_message_unref(message.getValue());
                message.setValue(null);
            }
        }
        demand(library.sd_bus_wait(bus, microseconds(wait)));
    }

    void close() {
        library.sd_bus_flush_close_unref(bus);
    }

    private static int demand(int answer) throws BusLost {
        if (answer < 0) {
            throw new BusLost();
        }
        return answer;
    }

    private static long microseconds(Duration time) {
        return time.toNanos() / 1000;
    }
}

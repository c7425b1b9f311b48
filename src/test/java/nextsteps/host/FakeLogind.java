package nextsteps.host;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A logind on a private system bus, and what it may announce. `DBUS_SYSTEM_BUS_ADDRESS` of this process leads there until it closes.
///
/// Our session is `_31`, unless it is `unknown`; `_32` is somebody else's.
final class FakeLogind {

    static final String MANAGER = "/org/freedesktop/login1";
    static final String OURS = MANAGER + "/session/_31";
    static final String THEIRS = MANAGER + "/session/_32";

    private static final String LOGIN = "org.freedesktop.login1";

    interface Service extends SdBus {
        int sd_bus_request_name(Pointer bus, String name, long flags);

        int sd_bus_emit_signal(Pointer bus, String path, String type, String member, String signature, Object... values);

        int sd_bus_reply_method_return(Pointer call, String signature, Object... values);

        int sd_bus_reply_method_errnof(Pointer call, int error, String words);

        String sd_bus_message_get_member(Pointer message);

        int sd_bus_message_read(Pointer message, String signature, Object... values);
    }

    interface Environment extends Library {
        int setenv(String name, String value, int overwrite);

        int unsetenv(String name);
    }

    private static final Environment ENVIRONMENT = Native.load("c", Environment.class);

    private final Service library = Native.load("libsystemd.so.0", Service.class);
    private final ConcurrentLinkedQueue<Runnable> announcements = new ConcurrentLinkedQueue<>();
    private final CountDownLatch named = new CountDownLatch(1);
    private final CountDownLatch listenedTo = new CountDownLatch(1);
    private final Process daemon;
    private volatile boolean knowsSessions = true;
    private volatile boolean lidIsClosed;
    private volatile boolean sessionIsLocked;
    private volatile boolean closing;
    private Pointer bus = Pointer.NULL;

    FakeLogind(Path folder) throws IOException, InterruptedException {
        var address = "unix:path=" + folder.resolve("bus");
        var configuration = Files.writeString(folder.resolve("bus.conf"), """
                <busconfig>
                  <type>system</type>
                  <listen>%s</listen>
                  <policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/></policy>
                </busconfig>
                """.formatted(address));
        daemon = new ProcessBuilder("dbus-daemon", "--config-file=" + configuration, "--nofork", "--nopidfile", "--nosyslog", "--print-address")
                .redirectError(folder.resolve("bus.log").toFile()).start();
        daemon.inputReader().readLine();
        ENVIRONMENT.setenv("DBUS_SYSTEM_BUS_ADDRESS", address, 1);
    }

    FakeLogind begin() throws InterruptedException {
        Thread.ofPlatform().daemon().name("fake-logind").start(this::serve);
        named.await(20, TimeUnit.SECONDS);
        return this;
    }

    FakeLogind withoutSessions() {
        knowsSessions = false;
        return this;
    }

    FakeLogind withLidClosed() {
        lidIsClosed = true;
        return this;
    }

    void awaitListener() throws InterruptedException {
        if (!listenedTo.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody asked for the lid.");
        }
    }

    void prepareForSleep(boolean begins) {
        announce(MANAGER, LOGIN + ".Manager", "PrepareForSleep", "b", begins ? 1 : 0);
    }

    void lock(String session) {
        announce(session, LOGIN + ".Session", "Lock", "");
    }

    void setLockedHint(String session, boolean locked) {
        sessionIsLocked = locked;
        announce(session, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", LOGIN + ".Session", 1, "LockedHint", "b", locked ? 1 : 0, 0);
    }

    void closeLid() {
        lidIsClosed = true;
    }

    private void announce(String path, String type, String member, String signature, Object... values) {
        announcements.add(() -> library.sd_bus_emit_signal(bus, path, type, member, signature, values));
    }

    private void serve() {
        var opened = new PointerByReference();
        library.sd_bus_open_system(opened);
        bus = opened.getValue();
        library.sd_bus_request_name(bus, LOGIN, 0);
        named.countDown();
        var message = new PointerByReference();
        while (!closing && library.sd_bus_process(bus, message) >= 0) {
            if (message.getValue() == null) {
                announcements.removeIf(announcement -> {
                    announcement.run();
                    return true;
                });
                library.sd_bus_wait(bus, 20_000);
            } else {
                answer(message.getValue());
                library.sd_bus_message_unref(message.getValue());
                message.setValue(null);
            }
        }
        library.sd_bus_flush_close_unref(bus);
    }

    private void answer(Pointer call) {
        switch (library.sd_bus_message_get_member(call)) {
            case "GetSession", "GetSessionByPID" -> answerSession(call);
            case "Get" -> answerProperty(call);
            default -> {}
        }
    }

    private void answerSession(Pointer call) {
        if (knowsSessions) {
            library.sd_bus_reply_method_return(call, "o", OURS);
        } else {
            library.sd_bus_reply_method_errnof(call, 6, "No session.");
        }
    }

    private void answerProperty(Pointer call) {
        var type = new PointerByReference();
        var property = new PointerByReference();
        library.sd_bus_message_read(call, "ss", type, property);
        var isLid = property.getValue().getString(0).equals("LidClosed");
        library.sd_bus_reply_method_return(call, "v", "b", (isLid ? lidIsClosed : sessionIsLocked) ? 1 : 0);
        if (isLid) {
            listenedTo.countDown();
        }
    }

    void close() throws InterruptedException {
        closing = true;
        ENVIRONMENT.unsetenv("DBUS_SYSTEM_BUS_ADDRESS");
        daemon.destroy();
        daemon.waitFor();
    }
}

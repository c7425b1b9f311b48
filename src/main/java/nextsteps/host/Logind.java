package nextsteps.host;

import java.time.Duration;
import java.util.Optional;
import nextsteps.host.SystemBus.Signal;

/// What systemd-logind tells of this computer: that it goes to sleep, that this session is locked, that its lid closes
/// (org.freedesktop.login1(5)).
public final class Logind {

    private static final String LOGIN = "org.freedesktop.login1";
    private static final String MANAGER_PATH = "/org/freedesktop/login1";
    private static final String SESSION_PATHS = MANAGER_PATH + "/session/";
    private static final String MANAGER = LOGIN + ".Manager";
    private static final String SESSION = LOGIN + ".Session";
    private static final String PROPERTIES = "org.freedesktop.DBus.Properties";

    /// logind does not announce the lid, so it is asked this often.
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    private final SystemBus bus;
    private final Runnable leave;
    private final Optional<String> ownSession;
    private boolean lidWasClosed;

    private Logind(SystemBus bus, Runnable leave) {
        this.bus = bus;
        this.leave = leave;
        ownSession = ownSession();
        lidWasClosed = isLidClosed();
    }

    /// Calls `leave`, perhaps more than once, from a thread of its own. Without logind, or once the connection is lost, nothing happens.
    public static void watch(Runnable leave) {
        Thread.ofPlatform().daemon().name("logind").start(() -> listen(leave));
    }

    private static void listen(Runnable leave) {
        try {
            var bus = SystemBus.connect();
            try {
                if (bus.knows(LOGIN)) {
                    bus.listenTo(LOGIN);
                    new Logind(bus, leave).listen();
                }
            } finally {
                bus.close();
            }
        } catch (BusLost noTrigger) {
            // The other ways out remain.
        }
    }

    private void listen() throws BusLost {
        while (true) {
            bus.receive(BETWEEN_QUESTIONS, this::hear);
            lookAtLid();
        }
    }

    private void hear(Signal signal) {
        if (signal.is(MANAGER, "PrepareForSleep")) {
            leaveIf(signal.firstBoolean());
        } else if (signal.is(SESSION, "Lock")) {
            leaveIf(isOwnSession(signal.path()));
        } else if (signal.is(PROPERTIES, "PropertiesChanged") && isOwnSession(signal.path())) {
            leaveIf(bus.isTrue(LOGIN, signal.path(), SESSION, "LockedHint"));
        }
    }

    /// A lid may have been closed all along, over a computer that shows its films elsewhere: only closing it counts.
    private void lookAtLid() {
        var isClosed = isLidClosed();
        leaveIf(isClosed && !lidWasClosed);
        lidWasClosed = isClosed;
    }

    private boolean isLidClosed() {
        return bus.isTrue(LOGIN, MANAGER_PATH, MANAGER, "LidClosed");
    }

    /// Where logind does not know it, any session counts as ours: better to leave once too often.
    private boolean isOwnSession(String path) {
        return ownSession.map(path::equals).orElse(path.startsWith(SESSION_PATHS));
    }

    private Optional<String> ownSession() {
        return Optional.ofNullable(System.getenv("XDG_SESSION_ID"))
                .flatMap(id -> bus.path(LOGIN, MANAGER_PATH, MANAGER, "GetSession", "s", id))
                .or(() -> bus.path(LOGIN, MANAGER_PATH, MANAGER, "GetSessionByPID", "u", (int) ProcessHandle.current().pid()));
    }

    private void leaveIf(boolean reason) {
        if (reason) {
            leave.run();
        }
    }
}

package nextsteps.vlc;

import com.sun.jna.Pointer;
import java.util.Optional;

/// A piece of System V shared memory known to the X server under a number. It is no file, and it is gone with the last who holds it.
///
/// @param address where it lies in this process
/// @param segment its number at the X server
record SharedMemory(Pointer address, int segment) {

    private static final int PRIVATE = 0;
    private static final int CREATE_FOR_OWNER = 01000 | 0600;
    private static final int REMOVE_WITH_LAST_USER = 0;
    private static final long FAILED = -1;

    static Optional<SharedMemory> create(X11.Xcb xcb, X11.XcbShm shm, X11.C c, Pointer connection, long bytes) {
        var id = c.shmget(PRIVATE, bytes, CREATE_FOR_OWNER);
        if (id < 0) {
            return Optional.empty();
        }
        var address = c.shmat(id, null, 0);
        var segment = xcb.xcb_generate_id(connection);
        var refused = xcb.xcb_request_check(connection, shm.xcb_shm_attach_checked(connection, segment, id, (byte) 0)) != null;
        c.shmctl(id, REMOVE_WITH_LAST_USER, null);
        return refused || Pointer.nativeValue(address) == FAILED
                ? Optional.empty()
                : Optional.of(new SharedMemory(address, segment));
    }
}

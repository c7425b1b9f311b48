package nextsteps.vlc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static uk.co.caprica.vlcj.binding.lib.LibVlc.libvlc_video_set_callbacks;
import static uk.co.caprica.vlcj.binding.lib.LibVlc.libvlc_video_set_format_callbacks;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.binding.internal.libvlc_display_callback_t;
import uk.co.caprica.vlcj.binding.internal.libvlc_lock_callback_t;
import uk.co.caprica.vlcj.binding.internal.libvlc_unlock_callback_t;
import uk.co.caprica.vlcj.binding.internal.libvlc_video_cleanup_cb;
import uk.co.caprica.vlcj.binding.internal.libvlc_video_format_cb;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.embedded.videosurface.VideoSurface;

/// Where libVLC puts its pictures: frames of our own instead of a window.
///
/// vlcj's callback surface has one buffer, which tears or blocks; this one has a ring. The callbacks are fields, because native
/// code holds them and the garbage collector must not take them.
final class FrameSurface extends VideoSurface {

    private static final String BLUE_GREEN_RED = "RV32";

    private final libvlc_video_format_cb setup = this::setUp;
    private final libvlc_video_cleanup_cb cleanup = this::cleanUp;
    private final libvlc_lock_callback_t lock = this::lock;
    private final libvlc_unlock_callback_t unlock = FrameSurface::unlock;
    private final libvlc_display_callback_t display = this::display;

    private final FramePort port;
    private volatile @Nullable FrameRing ring;
    private volatile @Nullable Frame filling;

    FrameSurface(FramePort port) {
        super(null);
        this.port = port;
    }

    @Override
    public void attach(MediaPlayer player) {
        libvlc_video_set_format_callbacks(player.mediaPlayerInstance(), setup, cleanup);
        libvlc_video_set_callbacks(player.mediaPlayerInstance(), lock, unlock, display, null);
    }

    private int setUp(
            PointerByReference opaque,
            PointerByReference chroma,
            IntByReference width,
            IntByReference height,
            PointerByReference pitches,
            PointerByReference lines) {
        var frames = port.open();
        var size = frames.size();
        chroma.getPointer().write(0, BLUE_GREEN_RED.getBytes(US_ASCII), 0, BLUE_GREEN_RED.length());
        width.setValue(size.width());
        height.setValue(size.height());
        pitches.getPointer().setInt(0, 4 * size.width());
        lines.getPointer().setInt(0, size.height());
        ring = frames;
        filling = null;
        return 1;
    }

    /// Nothing to free: the last picture may still be on screen.
    private void cleanUp(Pointer opaque) {
        ring = null;
    }

    private @Nullable Pointer lock(Pointer opaque, PointerByReference planes) {
        var frames = ring;
        if (frames != null) {
            var frame = filling;
            if (frame == null) {
                frame = frames.take();
                filling = frame;
            }
            planes.setValue(new Pointer(frame.address()));
        }
        return null;
    }

    private static void unlock(Pointer opaque, Pointer picture, Pointer planes) {
        // libVLC shows each picture it unlocks, and `display` follows.
    }

    private void display(Pointer opaque, Pointer picture) {
        var frames = ring;
        var frame = filling;
        if (frames != null && frame != null) {
            filling = null;
            frames.publish(frame);
            port.pictureArrived();
        }
    }
}

package nextsteps.vlc;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Where the pictures of one deck come in: to the view while the deck is on screen, and kept back while it is not.
///
/// `expect`, `show` and `hide` come from the player's thread, everything else from libVLC's.
final class FramePort {

    private final FilmView view;
    private final Runnable firstPicture;
    private final AtomicBoolean waitsForFirst = new AtomicBoolean();
    private final AtomicLong arrived = new AtomicLong();
    private volatile FrameSize film = new FrameSize(1, 1);
    private volatile @Nullable FrameRing ring;
    private volatile boolean onScreen;

    FramePort(FilmView view, Runnable firstPicture) {
        this.view = view;
        this.firstPicture = firstPicture;
    }

    /// A film of this visible size comes next.
    void expect(FrameSize visible) {
        film = visible;
        ring = null;
        waitsForFirst.set(true);
    }

    /// libVLC is about to deliver; the ring it shall fill.
    FrameRing open() {
        var frames = view.newRing(film);
        ring = frames;
        return frames;
    }

    /// A picture waits in the ring.
    void pictureArrived() {
        arrived.incrementAndGet();
        if (onScreen) {
            view.pictureArrived(ring);
        }
        if (waitsForFirst.compareAndSet(true, false)) {
            firstPicture.run();
        }
    }

    void show() {
        onScreen = true;
        view.pictureArrived(ring);
    }

    void hide() {
        onScreen = false;
        waitsForFirst.set(false);
        view.forget(ring);
    }

    long arrived() {
        return arrived.get();
    }
}

package nextsteps.vlc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The few frames that go round between libVLC, which fills them, and the screen, which shows them.
///
/// A frame is free, being filled, newest, or shown. libVLC never waits: when the screen is late it gets the frame nobody looked at.
final class FrameRing {

    private static final int FRAMES = 4;

    private final FrameSize size;
    private final Deque<Frame> free = new ArrayDeque<>();
    private @Nullable Frame newest;
    private @Nullable Frame shown;

    FrameRing(FrameSize size, Supplier<Frame> newFrame) {
        this.size = size;
        Stream.generate(newFrame).limit(FRAMES).forEach(free::add);
    }

    FrameSize size() {
        return size;
    }

    /// A frame to fill.
    synchronized Frame take() {
        return free.removeFirst();
    }

    /// Hands over a filled frame; says whether the one before it was never shown.
    synchronized boolean publish(Frame filled) {
        var missed = newest;
        newest = filled;
        if (missed != null) {
            free.addLast(missed);
        }
        return missed != null;
    }

    /// The newest frame, if there is one that was not shown yet; the one shown before it becomes free.
    synchronized Optional<Frame> next() {
        var next = newest;
        if (next == null) {
            return Optional.empty();
        }
        newest = null;
        if (shown != null) {
            free.addLast(shown);
        }
        shown = next;
        return Optional.of(next);
    }

    /// The frame on screen, or else the one waiting for it.
    synchronized Optional<Frame> current() {
        return Optional.ofNullable(shown != null ? shown : newest);
    }
}

package nextsteps.film;

import java.time.Duration;

/// The grid every film is laid on: 1280x720 pixels, 25 frames a second.
final class Frames {

    static final int WIDTH = 1280;
    static final int HEIGHT = 720;
    static final int PER_SECOND = 25;
    static final Duration LENGTH = Duration.ofSeconds(1).dividedBy(PER_SECOND);

    private Frames() {}

    /// A duration lengthened to whole frames.
    static Duration fit(Duration duration) {
        return at(Math.toIntExact(duration.plus(LENGTH).minusNanos(1).dividedBy(LENGTH)));
    }

    /// When a frame is shown.
    static Duration at(int frame) {
        return LENGTH.multipliedBy(frame);
    }

    static int count(Duration duration) {
        return Math.toIntExact(duration.dividedBy(LENGTH));
    }
}

package nextsteps.playback;

import java.nio.file.Path;
import java.time.Duration;

/// A film as a plain local file, with its visible size in pixels and its length as the programme states them.
///
/// libVLC pads pictures to its own liking (1920x1090), so the visible size comes from here and never from a frame.
public record MediaSource(Path file, int width, int height, Duration duration) {

    public MediaSource {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A film has a size: %d x %d".formatted(width, height));
        }
        if (!duration.isPositive()) {
            throw new IllegalArgumentException("A film has a length: %s".formatted(duration));
        }
    }
}

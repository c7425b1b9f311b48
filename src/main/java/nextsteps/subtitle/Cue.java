package nextsteps.subtitle;

import java.time.Duration;

/// One subtitle and the half-open span it belongs to: shown at `start`, gone at `end`.
///
/// `id` is the cue identifier of WebVTT (section 3.1) or empty; translations of one film share their cue ids. `text` is what
/// the viewer reads, lines parted by `\n`, without tags or entities.
public record Cue(String id, Duration start, Duration end, String text) {

    public Cue {
        if (start.isNegative() || end.compareTo(start) <= 0) {
            throw new IllegalArgumentException("A cue must end after it starts: %s to %s".formatted(start, end));
        }
    }

    public boolean isShownAt(Duration position) {
        return position.compareTo(start) >= 0 && position.compareTo(end) < 0;
    }
}

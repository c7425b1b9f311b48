package nextsteps.subtitle;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The cues of one film in one language, in order of their start.
public record SubtitleTrack(List<Cue> cues) {

    public static final SubtitleTrack EMPTY = new SubtitleTrack(List.of());

    public SubtitleTrack {
        cues = cues.stream().sorted(Comparator.comparing(Cue::start)).toList();
    }

    /// The cue shown at a position; of overlapping ones the latest to start. A long cue shows again when a short one over it ends.
    public Optional<Cue> at(Duration position) {
        return cues.subList(0, indexStartedBy(position) + 1).reversed().stream()
                .filter(cue -> cue.isShownAt(position))
                .findFirst();
    }

    /// The latest cue that has started by a position, whether it still shows or not: the line to say again.
    public Optional<Cue> startedBy(Duration position) {
        var index = indexStartedBy(position);
        return index < 0 ? Optional.empty() : Optional.of(cues.get(index));
    }

    /// The line before the one that has started by a position.
    public Optional<Cue> before(Duration position) {
        var index = indexStartedBy(position) - 1;
        return index < 0 ? Optional.empty() : Optional.of(cues.get(index));
    }

    /// The first line that starts after a position.
    public Optional<Cue> after(Duration position) {
        var index = indexStartedBy(position) + 1;
        return index >= cues.size() ? Optional.empty() : Optional.of(cues.get(index));
    }

    private int indexStartedBy(Duration position) {
        var low = 0;
        var high = cues.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (cues.get(middle).start().compareTo(position) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}

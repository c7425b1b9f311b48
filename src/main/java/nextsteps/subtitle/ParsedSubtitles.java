package nextsteps.subtitle;

import java.util.Comparator;
import java.util.List;

/// What could be read of a subtitle file, and everything its author should put right, from top to bottom.
public record ParsedSubtitles(SubtitleTrack track, List<SubtitleFault> faults) {

    public ParsedSubtitles {
        faults = faults.stream().sorted(Comparator.comparingInt(SubtitleFault::line)).toList();
    }
}

package nextsteps.subtitle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cues found so far in one file, watching what they do to one another: order, overlap, identifiers.
final class CueList {

    private final List<Cue> cues = new ArrayList<>();
    private final Map<String, Integer> linesById = new HashMap<>();
    private final SubtitleFaults faults;
    private Duration previousStart = Duration.ZERO;
    private int previousLine;
    private Duration latestEnd = Duration.ZERO;
    private int latestEndLine;

    CueList(SubtitleFaults faults) {
        this.faults = faults;
    }

    /// @param line where its times stand, counted from one
    void add(int line, String id, CueTimings timings, String text) {
        if (timings.runForward()) {
            report(line, id, timings, text);
            remember(line, timings);
            cues.add(new Cue(id, timings.start(), timings.end(), text));
        } else {
            faults.endsBeforeItsStart(line);
        }
    }

    ParsedSubtitles parsed() {
        return new ParsedSubtitles(new SubtitleTrack(cues), faults.all());
    }

    private void report(int line, String id, CueTimings timings, String text) {
        if (text.isBlank()) {
            faults.noText(line);
        }
        if (timings.areFollowedByWords()) {
            faults.wordsAfterTimes(line);
        }
        reportId(line, id);
        reportTimes(line, timings);
    }

    private void reportId(int line, String id) {
        var earlier = id.isEmpty() ? null : linesById.putIfAbsent(id, line);
        if (earlier != null) {
            faults.repeatedId(line, id, earlier);
        }
    }

    private void reportTimes(int line, CueTimings timings) {
        if (timings.start().compareTo(previousStart) < 0) {
            faults.outOfOrder(line, previousLine);
        } else if (timings.start().compareTo(latestEnd) < 0) {
            faults.overlap(line, latestEndLine);
        }
    }

    private void remember(int line, CueTimings timings) {
        previousStart = timings.start();
        previousLine = line;
        if (timings.end().compareTo(latestEnd) > 0) {
            latestEnd = timings.end();
            latestEndLine = line;
        }
    }
}

package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;
import nextsteps.subtitle.WebVttWriter;

/// A WebVTT file whose times follow the film: everything but the times of its cues stays as the translator wrote it.
record Translation(Path file, List<String> lines) {

    private static final Pattern TIMING = Pattern.compile("[\\d:.]+\\s+-->\\s+[\\d:.]+");

    Translation {
        lines = List.copyOf(lines);
    }

    static Translation read(Path file) throws IOException {
        return new Translation(file, Files.readAllLines(file));
    }

    /// Cues whose sentence the storyboard no longer holds.
    List<Fault> faults(Set<String> ids) {
        var faults = new ArrayList<Fault>();
        for (var i = 1; i < lines.size(); i++) {
            if (isTiming(i) && !ids.contains(id(i))) {
                faults.add(new Fault(file, i, "The storyboard has no sentence “%s”.".formatted(id(i)),
                        "Write the cue id of its sentence above the times, or delete the cue."));
            }
        }
        return faults;
    }

    String timedLike(SubtitleTrack captions) {
        var cues = captions.cues().stream().collect(Collectors.toMap(Cue::id, WebVttWriter::timing));
        var timed = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            timed.append(isTiming(i) ? TIMING.matcher(line).replaceFirst(cues.getOrDefault(id(i), "$0")) : line).append('\n');
        }
        return timed.toString();
    }

    private boolean isTiming(int index) {
        return index > 0 && TIMING.matcher(lines.get(index)).lookingAt();
    }

    private String id(int timing) {
        return lines.get(timing - 1).strip();
    }
}

package nextsteps.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.ParsedSubtitles;
import nextsteps.subtitle.SubtitleReader;
import nextsteps.subtitle.SubtitleTrack;
import nextsteps.subtitle.WebVttWriter;

/// What must hold of whatever was read of a subtitle file.
final class Subtitles {

    /// WebVTT writes nine digits of hours at most, as it is read here.
    private static final Duration LONGEST = Duration.ofHours(1_000_000_000);

    private Subtitles() {}

    static void hold(ParsedSubtitles parsed, Scratch scratch) {
        for (var fault : parsed.faults()) {
            demand(fault.line() >= 1 && !fault.what().isBlank() && !fault.remedy().isBlank(), "a fault without place or remedy: " + fault);
        }
        var cues = parsed.track().cues();
        for (var index = 1; index < cues.size(); index++) {
            demand(cues.get(index).start().compareTo(cues.get(index - 1).start()) >= 0, "cues out of order");
        }
        comeBack(cues, scratch);
    }

    /// Written as WebVTT and read again they are the same.
    private static void comeBack(List<Cue> cues, Scratch scratch) {
        var sound = cues.stream().filter(cue -> cue.end().compareTo(LONGEST) < 0).toList();
        var written = WebVttWriter.written(new SubtitleTrack(sound));
        var again = SubtitleReader.read(scratch.file("again.vtt", written.getBytes(UTF_8))).track().cues();
        demand(again.equals(sound.stream().map(Subtitles::writable).toList()), "written and read again the cues differ");
    }

    /// An identifier that WebVTT cannot hold is left out.
    private static Cue writable(Cue cue) {
        return cue.id().matches("(?s).*(-->|[\\n\\r]).*") ? new Cue("", cue.start(), cue.end(), cue.text()) : cue;
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}

package nextsteps.translate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextsteps.programme.Chapter;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;

/// What a translator should know of a line of a film.
final class CueNotes {

    /// Above this many characters a second readers fall behind.
    private static final int FASTEST = 17;
    private static final int NOTE_COLUMN = 7;

    private final String title;
    private final List<Cue> cues;
    private final Map<String, String> minds;
    private final Optional<String> still;

    private CueNotes(String title, List<Cue> cues, Map<String, String> minds, Optional<String> still) {
        this.title = title;
        this.cues = cues;
        this.minds = minds;
        this.still = still;
    }

    /// `still` is where the pictures of lines are, with `{CUE}` for the cue id.
    static CueNotes of(Path root, Chapter chapter, String title, SubtitleTrack track, Optional<String> still) throws IOException {
        return new CueNotes(title, track.cues(), minds(root.resolve("chapters/%s/%s.storyboard.tsv".formatted(chapter.id(), chapter.id()))), still);
    }

    /// The notes for translators that the storyboard keeps.
    private static Map<String, String> minds(Path storyboard) throws IOException {
        var minds = new HashMap<String, String>();
        if (Files.exists(storyboard)) {
            for (var line : Files.readAllLines(storyboard, UTF_8)) {
                var cells = line.split("\t", -1);
                if (cells.length > NOTE_COLUMN && !cells[NOTE_COLUMN].isBlank()) {
                    minds.put(cells[0], cells[NOTE_COLUMN].strip());
                }
            }
        }
        return minds;
    }

    List<String> of(String id) {
        var notes = new ArrayList<String>();
        for (var index = 0; index < cues.size(); index++) {
            var cue = cues.get(index);
            if (cue.id().equals(id)) {
                notes.add("Film “%s”, line %d of %d.".formatted(title, index + 1, cues.size()));
                before(index).ifPresent(text -> notes.add("Before it: " + text));
                after(index).ifPresent(text -> notes.add("After it: " + text));
                notes.add(limit(cue));
            }
        }
        Optional.ofNullable(minds.get(id)).ifPresent(notes::add);
        still.ifPresent(path -> notes.add("Picture: " + path.replace("{CUE}", id)));
        return notes;
    }

    private Optional<String> before(int index) {
        return index == 0 ? Optional.empty() : Optional.of(cues.get(index - 1).text());
    }

    private Optional<String> after(int index) {
        return index == cues.size() - 1 ? Optional.empty() : Optional.of(cues.get(index + 1).text());
    }

    private static String limit(Cue cue) {
        var shown = cue.end().minus(cue.start());
        return "At most %d characters: it is shown for %s seconds.".formatted(most(shown), "%.1f".formatted(shown.toMillis() / 1000.0));
    }

    private static long most(Duration shown) {
        return shown.toMillis() * FASTEST / 1000;
    }
}

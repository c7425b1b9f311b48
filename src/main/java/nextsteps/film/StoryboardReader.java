package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a storyboard: tab-separated, one shot a line, below a line of headings. All faults are found, not just the first.
///
/// Columns: cue id, scene, camera, highlight (`-` for none), narration, pause in seconds, audio description, note for translators.
public final class StoryboardReader {

    private static final int REQUIRED_COLUMNS = 6;
    private static final int COLUMNS = 8;
    private static final Pattern CUE_ID = Pattern.compile("[a-z]+-\\d{3}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern PAUSE = Pattern.compile("\\d(\\.\\d+)?");
    private static final Pattern NUMBERS = Pattern.compile("(-?\\d+(?:\\.\\d+)?) (-?\\d+(?:\\.\\d+)?) (\\d+(?:\\.\\d+)?)");

    private final Path file;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private StoryboardReader(Path file) {
        this.file = file;
    }

    public static Storyboard read(Path file) throws IOException, FilmException {
        if (!Files.isRegularFile(file)) {
            throw new FilmException(List.of(new Fault(file, 0, "There is no storyboard.", "Write one, a line for each sentence.")));
        }
        return new StoryboardReader(file).parse(Files.readAllLines(file));
    }

    private Storyboard parse(List<String> lines) throws FilmException {
        var shots = new ArrayList<Shot>();
        for (var number = 2; number <= lines.size(); number++) {
            var text = lines.get(number - 1);
            if (!text.isBlank()) {
                shot(number, text).ifPresent(shots::add);
            }
        }
        if (shots.isEmpty() && faults.isEmpty()) {
            fault(0, "The storyboard has no shots.", "Add a line for each sentence below the headings.");
        }
        FilmException.throwIfAny(faults);
        return new Storyboard(file, shots);
    }

    private Optional<Shot> shot(int line, String text) {
        var cells = text.split("\t", -1);
        if (cells.length < REQUIRED_COLUMNS || cells.length > COLUMNS) {
            fault(line, "%d instead of %d columns.".formatted(cells.length, COLUMNS), "Part the columns by tabs, and use no tab elsewhere.");
            return Optional.empty();
        }
        var before = faults.size();
        check(line, CUE_ID, cells[0], "The cue id", "Write the chapter, a hyphen and three digits: room-001.");
        check(line, NAME, cells[1], "The scene", "Write the name of a file in scenes without its ending: courtroom.");
        check(line, PAUSE, cells[5], "The pause", "Write seconds below ten with a point: 1.4");
        if (!ids.add(cells[0])) {
            fault(line, "The cue id %s is used twice.".formatted(cells[0]), "Give each sentence its own.");
        }
        if (cells[4].isBlank()) {
            fault(line, "The sentence is missing.", "Write what is spoken in the fifth column.");
        }
        return faults.size() > before ? Optional.empty() : Optional.of(shot(line, cells));
    }

    private static Shot shot(int line, String[] cells) {
        return new Shot(line, cells[0], cells[1], camera(cells[2].strip()), highlight(cells[3].strip()), cells[4].strip(),
                Duration.ofMillis(Math.round(Double.parseDouble(cells[5]) * 1000)), optional(cells, 6), optional(cells, 7));
    }

    private static Camera camera(String text) {
        var numbers = NUMBERS.matcher(text);
        return numbers.matches()
                ? new Camera.Framed(number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3)))
                : new Camera.Named(text);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static Optional<String> highlight(String text) {
        return text.equals("-") || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String optional(String[] cells, int column) {
        return column < cells.length ? cells[column].strip() : "";
    }

    private void check(int line, Pattern pattern, String text, String what, String remedy) {
        if (!pattern.matcher(text).matches()) {
            fault(line, "%s is “%s”.".formatted(what, text), remedy);
        }
    }

    private void fault(int line, String what, String remedy) {
        faults.add(new Fault(file, line, what, remedy));
    }
}

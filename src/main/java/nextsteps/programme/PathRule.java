package nextsteps.programme;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

/// What the path of a file may look like in a programme: names joined by `/`, the same on every computer, never leaving the folder.
///
/// The names are those that Windows, ISO 9660 with Joliet, and Linux all store alike. Windows opens a device for `aux.vtt`
/// and drops a full stop at the end of a name.
final class PathRule {

    private static final int LONGEST = 200;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*|//.*");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_-])?");

    private PathRule() {}

    /// What is wrong with a path as written, the plainest reason first.
    static Optional<Refusal> against(String path) {
        return path.isEmpty() ? Optional.of(Refusal.EMPTY_PATH) : againstForm(path).or(() -> againstNames(path));
    }

    private static Optional<Refusal> againstForm(String path) {
        if (path.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Refusal.CONTROL_CHARACTER);
        } else if (ADDRESS.matcher(path).matches()) {
            return Optional.of(Refusal.ADDRESS);
        } else if (DRIVE.matcher(path).matches()) {
            return Optional.of(Refusal.DRIVE);
        } else if (path.contains("\\")) {
            return Optional.of(Refusal.BACKSLASH);
        } else if (path.startsWith("/")) {
            return Optional.of(Refusal.ABSOLUTE);
        }
        return path.length() > LONGEST ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    private static Optional<Refusal> againstNames(String path) {
        return Arrays.stream(path.split("/", -1)).map(PathRule::againstName).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refusal> againstName(String name) {
        if (name.equals("..")) {
            return Optional.of(Refusal.CLIMBS);
        } else if (DEVICE.matcher(name).matches()) {
            return Optional.of(Refusal.DEVICE_NAME);
        }
        return NAME.matcher(name).matches() ? Optional.empty() : Optional.of(Refusal.UNSAFE_NAME);
    }
}

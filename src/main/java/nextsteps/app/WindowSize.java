package nextsteps.app;

import java.util.Optional;
import java.util.regex.Pattern;

/// The size of a window in pixels of the screen.
public record WindowSize(int width, int height) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{3,5})x(\\d{3,5})");

    /// From the form `1366x768`; empty for any other, or for less than 640x360.
    static Optional<WindowSize> parse(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches()
                ? Optional.of(new WindowSize(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))).filter(WindowSize::canHoldAScreen)
                : Optional.empty();
    }

    private boolean canHoldAScreen() {
        return width >= 640 && height >= 360;
    }
}

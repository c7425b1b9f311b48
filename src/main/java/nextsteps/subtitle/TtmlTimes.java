package nextsteps.subtitle;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Time expressions of TTML (W3C TTML2, 12.3.1): `00:00:02.2`, `00:00:02:05` in frames, `2.2s`, `2200ms`, `55f`, `22000000t`.
///
/// @param frameRate frames a second, with the multiplier applied
/// @param tickRate ticks a second
record TtmlTimes(double frameRate, double tickRate) {

    /// A thousand hours: no film is longer, and sums of such times stay within what a duration holds.
    private static final double LONGEST_SECONDS = 1000 * 3600;

    private static final Pattern CLOCK = Pattern.compile("(\\d{2,9}):(\\d{2}):(\\d{2}(?:\\.\\d+)?)(?::(\\d{2,9}))?");
    private static final Pattern OFFSET = Pattern.compile("(\\d{1,15}(?:\\.\\d+)?)(h|m|s|ms|f|t)");

    Optional<Duration> read(String expression) {
        var clock = CLOCK.matcher(expression.strip());
        if (clock.matches()) {
            var frames = clock.group(4) == null ? 0 : Integer.parseInt(clock.group(4)) / frameRate;
            return seconds(Integer.parseInt(clock.group(1)) * 3600.0 + Integer.parseInt(clock.group(2)) * 60 + Double.parseDouble(clock.group(3)) + frames);
        }
        var offset = OFFSET.matcher(expression.strip());
        return offset.matches() ? seconds(Double.parseDouble(offset.group(1)) * unit(offset.group(2))) : Optional.empty();
    }

    private double unit(String name) {
        return switch (name) {
            case "h" -> 3600;
            case "m" -> 60;
            case "ms" -> 0.001;
            case "f" -> 1 / frameRate;
            case "t" -> 1 / tickRate;
            default -> 1;
        };
    }

    private static Optional<Duration> seconds(double seconds) {
        return seconds > LONGEST_SECONDS ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
    }
}

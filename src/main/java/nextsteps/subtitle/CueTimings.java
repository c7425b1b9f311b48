package nextsteps.subtitle;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The two times of a cue as its timing line gives them, and the rest of that line; the end may lie before the start.
record CueTimings(Duration start, Duration end, String settings) {

    /// WebVTT, "collect a WebVTT timestamp": hours are optional and of any length (here up to nine digits), all else is exact.
    private static final String WEBVTT_TIME = "(?:(\\d{1,9}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})(?!\\d)";

    /// SubRip has no specification: a comma or a dot, spaces anywhere, hours and fraction may be missing.
    private static final String SUBRIP_TIME = "(?:(\\d{1,9})\\s*:\\s*)?(\\d{1,2})\\s*:\\s*(\\d{1,2})(?:\\s*[.,]\\s*(\\d{1,3})\\d*)?";

    /// "Collect WebVTT cue timings and settings": ASCII whitespace only, and what follows the second time is settings.
    private static final Pattern WEBVTT = Pattern.compile("[ \\t\\f]*" + WEBVTT_TIME + "[ \\t\\f]*-->[ \\t\\f]*" + WEBVTT_TIME);

    /// Arrows come with other dashes, too few dashes and spaces between them; coordinates may follow.
    private static final Pattern SUBRIP = Pattern.compile("\\s*" + SUBRIP_TIME + "\\s*[-–—][-–—\\s]*>\\s*" + SUBRIP_TIME);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Optional<CueTimings> webVtt(String line) {
        return parse(WEBVTT, line);
    }

    static Optional<CueTimings> subRip(String line) {
        return parse(SUBRIP, line);
    }

    boolean runForward() {
        return end.compareTo(start) > 0;
    }

    /// Whether text stands where only settings such as `line:0` or `X1:40` can: a viewer would never see it.
    boolean areFollowedByWords() {
        return BLANKS.splitAsStream(settings)
                .filter(setting -> !setting.contains(":"))
                .anyMatch(word -> word.codePoints().anyMatch(Character::isLetter));
    }

    private static Optional<CueTimings> parse(Pattern pattern, String line) {
        var times = pattern.matcher(line);
        return times.lookingAt()
                ? Optional.of(new CueTimings(time(times, 1), time(times, 5), line.substring(times.end())))
                : Optional.empty();
    }

    private static Duration time(MatchResult groups, int first) {
        return Duration.ofHours(number(groups, first))
                .plusMinutes(number(groups, first + 1))
                .plusSeconds(number(groups, first + 2))
                .plusMillis(Integer.parseInt((digits(groups, first + 3) + "00").substring(0, 3)));
    }

    private static int number(MatchResult groups, int group) {
        return Integer.parseInt(digits(groups, group));
    }

    private static String digits(MatchResult groups, int group) {
        return Objects.requireNonNullElse(groups.group(group), "0");
    }
}

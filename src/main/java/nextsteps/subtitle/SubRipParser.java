package nextsteps.subtitle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads the lines of a SubRip file, which nobody ever specified, by what can be relied on: the lines with times.
///
/// A text lasts until the next times, less the number above them. So missing or wrong numbers, missing blank lines and blank
/// lines inside a text do no harm.
final class SubRipParser {

    /// Files put together from several carry byte order marks in their middle.
    private static final Pattern NUMBER = Pattern.compile("\\s*\\uFEFF?\\d+\\s*");

    private final List<String> lines;
    private final SubtitleFaults faults;
    private final CueList cues;

    SubRipParser(List<String> lines, SubtitleFaults faults) {
        this.lines = lines;
        this.faults = faults;
        this.cues = new CueList(faults);
    }

    ParsedSubtitles parse() {
        var times = IntStream.range(0, lines.size()).filter(this::holdsTimes).toArray();
        reportTextBefore(times.length == 0 ? lines.size() : headOf(times[0]));
        for (var cue = 0; cue < times.length; cue++) {
            readCue(times[cue], cue + 1 < times.length ? headOf(times[cue + 1]) : lines.size());
        }
        if (times.length == 0) {
            faults.noCues();
        }
        return cues.parsed();
    }

    private void readCue(int times, int end) {
        reportBlankLines(times, end);
        CueTimings.subRip(lines.get(times)).ifPresentOrElse(
                timings -> cues.add(times + 1, numberOf(times), timings, text(times + 1, end)),
                () -> faults.unreadableTimes(times + 1, lines.get(times)));
    }

    private String text(int start, int end) {
        return SubRipText.plain(String.join("\n", lines.subList(start, end)));
    }

    /// An arrow in the middle of a text is text; one where times should stand is a spoilt pair of times.
    private boolean holdsTimes(int index) {
        var line = lines.get(index);
        return line.contains(">") && (CueTimings.subRip(line).isPresent() || isSpoiltTimes(index));
    }

    private boolean isSpoiltTimes(int index) {
        return lines.get(index).contains("-->") && (isBlank(index - 1) || isNumber(index - 1));
    }

    /// Where the cue with these times begins: at its number, if it has one.
    private int headOf(int times) {
        if (isNumber(times - 1)) {
            return times - 1;
        }
        return standsApart(times - 2) && isBlank(times - 1) ? times - 2 : times;
    }

    /// In files whose line ends were doubled a blank line follows the number as well.
    private boolean standsApart(int index) {
        return isNumber(index) && isBlank(index - 1);
    }

    private String numberOf(int times) {
        var head = headOf(times);
        return head == times ? "" : lines.get(head).replace("\uFEFF", "").strip();
    }

    private void reportTextBefore(int end) {
        IntStream.range(0, end).filter(index -> !isBlank(index)).limit(1).forEach(index -> faults.strayText(index + 1));
    }

    private void reportBlankLines(int times, int end) {
        var head = headOf(times);
        if (!isBlank(head - 1)) {
            faults.noBlankLineAbove(head + 1);
        }
        var lastOfText = IntStream.iterate(end - 1, index -> index > times && isBlank(index), index -> index - 1).count();
        IntStream.range(times + 1, end - (int) lastOfText).filter(this::isBlank).limit(1)
                .forEach(index -> faults.blankLineInText(index + 1));
    }

    private boolean isNumber(int index) {
        return index >= 0 && NUMBER.matcher(lines.get(index)).matches();
    }

    private boolean isBlank(int index) {
        return index < 0 || lines.get(index).isBlank();
    }
}

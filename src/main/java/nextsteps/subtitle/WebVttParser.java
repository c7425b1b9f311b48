package nextsteps.subtitle;

import java.util.List;
import java.util.regex.Pattern;

/// Reads the lines of a WebVTT file after the W3C's "WebVTT parser algorithm".
///
/// Cue settings, styles and regions are passed over: the player decides where and how subtitles stand. A block whose first or
/// second line holds an arrow is a cue; a later arrow ends the block, with or without a blank line.
final class WebVttParser {

    private static final Pattern SIGNATURE = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final Pattern NOTE = Pattern.compile("NOTE(?:[ \\t].*)?");
    private static final Pattern PASSED_OVER = Pattern.compile("NOTE(?:[ \\t].*)?|(?:STYLE|REGION)[ \\t\\f]*");

    private final List<String> lines;
    private final SubtitleFaults faults;
    private final CueList cues;
    private int next;

    WebVttParser(List<String> lines, SubtitleFaults faults) {
        this.lines = lines;
        this.faults = faults;
        this.cues = new CueList(faults);
    }

    ParsedSubtitles parse() {
        if (lines.isEmpty() || !SIGNATURE.matcher(lines.getFirst()).matches()) {
            faults.noSignature();
        } else {
            next = 1;
            readToEndOfBlock();
            readBlocks();
        }
        return cues.parsed();
    }

    private void readBlocks() {
        while (next < lines.size()) {
            if (lines.get(next).isEmpty()) {
                next++;
            } else {
                readBlock();
            }
        }
    }

    private void readBlock() {
        if (hasArrow(next)) {
            readCue("");
        } else if (hasArrow(next + 1)) {
            readCue(readId());
        } else {
            passOverBlock();
        }
    }

    private String readId() {
        if (NOTE.matcher(lines.get(next)).matches()) {
            faults.noteReadAsCue(next + 1);
        }
        return lines.get(next++);
    }

    private void readCue(String id) {
        var times = lines.get(next++);
        var line = next;
        var text = String.join("\n", readToEndOfBlock());
        CueTimings.webVtt(times).ifPresentOrElse(
                timings -> addCue(line, id, timings, text),
                () -> faults.unreadableTimes(line, times));
    }

    private void addCue(int line, String id, CueTimings timings, String text) {
        if (CueText.endsInsideTag(text)) {
            faults.openTag(line);
        }
        cues.add(line, id, timings, CueText.plain(text));
    }

    private void passOverBlock() {
        if (!PASSED_OVER.matcher(lines.get(next)).matches()) {
            faults.strayText(next + 1);
        }
        readToEndOfBlock();
    }

    private List<String> readToEndOfBlock() {
        var start = next;
        while (next < lines.size() && !lines.get(next).isEmpty() && !hasArrow(next)) {
            next++;
        }
        if (hasArrow(next)) {
            faults.noBlankLineAbove(next + 1);
        }
        return lines.subList(start, next);
    }

    private boolean hasArrow(int index) {
        return index < lines.size() && lines.get(index).contains("-->");
    }
}

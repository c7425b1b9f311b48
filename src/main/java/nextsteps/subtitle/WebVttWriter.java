package nextsteps.subtitle;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes the cues of a track as WebVTT that gives the same cues when it is read again.
///
/// The format has no way to write an identifier that holds an arrow or a line break: such an identifier is left out.
public final class WebVttWriter {

    /// A line break next to another one, or at an end of the text: written as such, it would end the cue.
    private static final Pattern BREAK_AT_AN_EMPTY_LINE = Pattern.compile("\\A\\n|(?<=\\n)\\n|\\n\\z");
    private static final Pattern NO_ID = Pattern.compile("(?s).*(-->|[\\n\\r]).*");

    private WebVttWriter() {}

    /// The whole file.
    public static String written(SubtitleTrack track) {
        return track.cues().stream().map(WebVttWriter::block).collect(Collectors.joining("", "WEBVTT\n", ""));
    }

    /// The span of a cue: `00:00:02.200 --> 00:00:05.480`.
    public static String timing(Cue cue) {
        return timestamp(cue.start()) + " --> " + timestamp(cue.end());
    }

    /// A text of a cue with what WebVTT writes otherwise (W3C WebVTT, 4.2.2).
    private static String escaped(String text) {
        var marked = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;");
        return BREAK_AT_AN_EMPTY_LINE.matcher(marked).replaceAll("&#10;");
    }

    private static String block(Cue cue) {
        var id = cue.id().isEmpty() || NO_ID.matcher(cue.id()).matches() ? "" : cue.id() + "\n";
        return "\n%s%s\n%s\n".formatted(id, timing(cue), escaped(cue.text()));
    }

    /// A time: `00:00:02.200`.
    public static String timestamp(Duration time) {
        return "%02d:%02d:%02d.%03d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart(), time.toMillisPart());
    }
}

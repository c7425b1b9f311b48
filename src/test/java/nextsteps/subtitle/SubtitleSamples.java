package nextsteps.subtitle;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/// Short ways to say what a file holds and what should come of it.
final class SubtitleSamples {

    private SubtitleSamples() {
    }

    static ParsedSubtitles webVtt(String text) {
        var faults = new SubtitleFaults();
        return new WebVttParser(new TextDecoder(utf8(text), faults).webVttLines(), faults).parse();
    }

    static ParsedSubtitles subRip(String text) {
        return subRip(utf8(text));
    }

    static ParsedSubtitles subRip(byte[] bytes) {
        var faults = new SubtitleFaults();
        return new SubRipParser(new TextDecoder(bytes, faults).subRipLines(), faults).parse();
    }

    static Cue cue(double start, double end, String text) {
        return cue("", start, end, text);
    }

    static Cue cue(String id, double start, double end, String text) {
        return new Cue(id, seconds(start), seconds(end), text);
    }

    static ParsedSubtitles faultless(Cue... cues) {
        return new ParsedSubtitles(new SubtitleTrack(List.of(cues)), List.of());
    }

    static List<Cue> cues(ParsedSubtitles subtitles) {
        return subtitles.track().cues();
    }

    static List<String> texts(ParsedSubtitles subtitles) {
        return cues(subtitles).stream().map(Cue::text).toList();
    }

    /// Each fault as `line: what`.
    static List<String> complaints(ParsedSubtitles subtitles) {
        return subtitles.faults().stream().map(fault -> fault.line() + ": " + fault.what()).toList();
    }

    static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

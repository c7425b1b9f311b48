package nextsteps.film;

import java.time.Duration;
import java.util.stream.Collectors;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;

/// The captions of a film: each sentence from its first word until most of its pause is over.
final class Captions {

    /// How much of the pause a caption stays, so that slow readers finish it.
    private static final double STAYS = 0.8;

    /// A shorter gap between two captions flickers: then the first stays until the second.
    private static final Duration SHORTEST_GAP = Duration.ofMillis(80);

    private Captions() {}

    static SubtitleTrack of(Timeline timeline) {
        return new SubtitleTrack(timeline.shots().stream().map(Captions::cue).toList());
    }

    private static Cue cue(TimedShot shot) {
        var pause = shot.end().minus(shot.speechEnd());
        var end = shot.speechEnd().plusMillis(Math.round(pause.toMillis() * STAYS));
        var gap = shot.end().minus(end);
        return new Cue(shot.shot().id(), shot.speechStart(), gap.compareTo(SHORTEST_GAP) < 0 ? shot.end() : end, shot.shot().sentence());
    }

    /// The captions as a WebVTT file.
    static String webVtt(SubtitleTrack track) {
        return track.cues().stream()
                .map(cue -> "\n%s\n%s\n%s\n".formatted(cue.id(), timing(cue), escaped(cue.text())))
                .collect(Collectors.joining("", "WEBVTT\n", ""));
    }

    /// The span of a cue as WebVTT writes it: `00:00:02.200 --> 00:00:05.480`.
    static String timing(Cue cue) {
        return timestamp(cue.start()) + " --> " + timestamp(cue.end());
    }

    /// A time as WebVTT writes it.
    static String timestamp(Duration time) {
        return "%02d:%02d:%02d.%03d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart(), time.toMillisPart());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

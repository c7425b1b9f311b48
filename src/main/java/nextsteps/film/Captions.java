package nextsteps.film;

import java.time.Duration;
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
}

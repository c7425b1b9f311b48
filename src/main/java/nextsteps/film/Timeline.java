package nextsteps.film;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The shots of a film with their times, one after the other without gaps, on whole frames.
public record Timeline(List<TimedShot> shots) {

    /// The still and silent opening: nothing starts suddenly.
    static final Duration OPENING = Duration.ofMillis(2200);

    public Timeline {
        shots = List.copyOf(shots);
    }

    /// Lays out a storyboard by the length of each spoken sentence.
    static Timeline of(Storyboard storyboard, Map<String, Duration> sentences) {
        var shots = new ArrayList<TimedShot>();
        var start = Duration.ZERO;
        for (var shot : storyboard.shots()) {
            var speechStart = shots.isEmpty() ? OPENING : start;
            var speechEnd = speechStart.plus(sentences.getOrDefault(shot.id(), Duration.ZERO));
            var end = Frames.fit(speechEnd.plus(shot.pause()));
            shots.add(new TimedShot(shot, start, speechStart, speechEnd, end));
            start = end;
        }
        return new Timeline(shots);
    }

    public Duration length() {
        return shots.getLast().end();
    }
}

package nextsteps.film;

import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Decides what each moment of a film shows. The camera moves and then holds; a highlight fades in; a new scene is mixed in.
final class Direction {

    private static final Duration MOVE = Duration.ofSeconds(3);
    private static final Duration HIGHLIGHT = Duration.ofMillis(600);
    private static final Duration MIX = Duration.ofMillis(800);

    private final Timeline timeline;
    private final Scenes scenes;

    Direction(Timeline timeline, Scenes scenes) {
        this.timeline = timeline;
        this.scenes = scenes;
    }

    /// What a shot shows `into` its time.
    Moment during(int index, Duration into) {
        var shot = timeline.shots().get(index).shot();
        var before = index == 0 ? Optional.<Shot>empty() : Optional.of(timeline.shots().get(index - 1).shot());
        if (before.isPresent() && !before.get().scene().equals(shot.scene())) {
            return new Moment(settled(before.get()), settled(shot), eased(into, MIX));
        }
        var earlier = before.orElse(shot);
        return Moment.of(new Look(shot.scene(), between(seen(earlier), seen(shot), eased(into, moveIn(index))),
                highlights(earlier, shot, eased(into, HIGHLIGHT))));
    }

    /// What a shot shows once nothing moves any more.
    Look settled(Shot shot) {
        return new Look(shot.scene(), seen(shot), highlights(shot, shot, 1));
    }

    private Duration moveIn(int index) {
        var shot = timeline.shots().get(index);
        var length = shot.end().minus(shot.start());
        return length.compareTo(MOVE) < 0 ? length : MOVE;
    }

    private Rectangle2D seen(Shot shot) {
        return scenes.named(shot.scene()).seenBy(shot.camera()).orElseThrow();
    }

    private static Map<String, Double> highlights(Shot earlier, Shot later, double share) {
        var strengths = new HashMap<String, Double>();
        if (!earlier.highlight().equals(later.highlight())) {
            earlier.highlight().filter(_ -> share < 1).ifPresent(id -> strengths.put(id, 1 - share));
            later.highlight().ifPresent(id -> strengths.put(id, share));
        } else {
            later.highlight().ifPresent(id -> strengths.put(id, 1.0));
        }
        return strengths;
    }

    private static Rectangle2D between(Rectangle2D from, Rectangle2D to, double share) {
        return new Rectangle2D.Double(
                between(from.getX(), to.getX(), share), between(from.getY(), to.getY(), share),
                between(from.getWidth(), to.getWidth(), share), between(from.getHeight(), to.getHeight(), share));
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }

    /// Starts and ends gently: 3x² - 2x³.
    private static double eased(Duration into, Duration length) {
        var share = Math.min(1, (double) into.toNanos() / length.toNanos());
        return share * share * (3 - 2 * share);
    }
}

package nextsteps.film;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A direction")
class DirectionTest {

    private static final Camera WHOLE = new Camera.Named("whole");
    private static final Rectangle2D ALL = new Rectangle2D.Double(0, 0, 320, 180);
    private static final Rectangle2D CLOSE = new Rectangle2D.Double(160, 90, 160, 90);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void movesTheCameraForThreeSecondsAndThenHolds() throws Exception {
        var direction = directed(
                Samples.shot("film-001", "hall", WHOLE, Optional.empty(), ZERO),
                Samples.shot("film-002", "hall", new Camera.Named("toward the door"), Optional.empty(), ZERO));

        assertThat(List.of(direction.during(1, ZERO), direction.during(1, ofMillis(1500)), direction.during(1, ofSeconds(3)), direction.during(1, ofSeconds(5))))
                .containsExactly(
                        Moment.of(new Look("hall", ALL, Map.of())),
                        Moment.of(new Look("hall", new Rectangle2D.Double(80, 45, 240, 135), Map.of())),
                        Moment.of(new Look("hall", CLOSE, Map.of())),
                        Moment.of(new Look("hall", CLOSE, Map.of())));
    }

    @Test
    void fadesFromOneHighlightToTheNext() throws Exception {
        var direction = directed(
                Samples.shot("film-001", "hall", WHOLE, Optional.of("door"), ZERO),
                Samples.shot("film-002", "hall", WHOLE, Optional.of("table"), ZERO),
                Samples.shot("film-003", "hall", WHOLE, Optional.of("table"), ZERO));

        assertThat(List.of(direction.during(1, ofMillis(150)), direction.during(1, ofSeconds(1)), direction.during(2, ZERO)))
                .extracting(moment -> moment.later().highlights())
                .containsExactly(Map.of("door", 0.84375, "table", 0.15625), Map.of("table", 1.0), Map.of("table", 1.0));
    }

    @Test
    void mixesOneSceneIntoAnother() throws Exception {
        var direction = directed(
                Samples.shot("film-001", "hall", WHOLE, Optional.empty(), ZERO),
                Samples.shot("film-002", "yard", WHOLE, Optional.empty(), ZERO));

        assertThat(direction.during(1, ofMillis(400)))
                .isEqualTo(new Moment(new Look("hall", ALL, Map.of()), new Look("yard", ALL, Map.of()), 0.5));
    }

    private Direction directed(Shot... shots) throws IOException, FilmException {
        TinyFilm.drawScenes(folder);
        var storyboard = new Storyboard(folder.resolve("film.storyboard.tsv"), Arrays.asList(shots));
        var sentences = storyboard.shots().stream().collect(Collectors.toMap(Shot::id, _ -> ofSeconds(10)));
        return new Direction(Timeline.of(storyboard, sentences), Scenes.read(folder, storyboard));
    }
}

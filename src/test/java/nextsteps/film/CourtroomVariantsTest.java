package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

@DisplayName("The courtroom")
class CourtroomVariantsTest {

    private static final Path SCENES = Path.of("content", "scenes");

    @ParameterizedTest
    @CsvSource({
        "room-screen, screen judge jury prosecution-lawyer defence-lawyer dock witness-box, toward-the-screen",
        "room-link, television judge jury dock witness-box, toward-the-television",
        "room-recorded, television-recorded judge jury, toward-the-television",
        "room-private, public-seats-empty reporter wig-off judge dock, toward-the-public-seats toward-the-lawyers",
        "room-private-wigs, public-seats-empty reporter wig-off judge dock, toward-the-public-seats toward-the-lawyers",
    })
    void offersInEachStateWhatTheFilmsPointAt(String name, String highlights, String cameras) throws Exception {
        var scene = Scene.read(SCENES.resolve(name + ".svg"));

        assertThat(scene.highlightIds()).contains(highlights.split(" "));
        assertThat(scene.cameraIds()).contains(cameras.split(" "));
    }

    @Test
    void doesNotPointAtWhatItDoesNotShow() throws Exception {
        assertThat(Scene.read(SCENES.resolve("room-link.svg")).highlightIds()).doesNotContain("screen", "supporter");
        assertThat(Scene.read(SCENES.resolve("room-recorded.svg")).highlightIds()).doesNotContain("television", "interpreter", "supporter");
        assertThat(Scene.read(SCENES.resolve("room-private.svg")).highlightIds()).doesNotContain("public-seats", "press");
        assertThat(Scene.read(SCENES.resolve("room-private-wigs.svg")).highlightIds()).doesNotContain("wig");
    }

    @Test
    void hasACurtainThatHidesTheWitnessFromTheDockAlone() throws Exception {
        var file = SCENES.resolve("room-screen.svg");
        var scene = Scene.read(file);
        var curtain = points(SvgTree.withId(Drawing.read(file).svg(), "the-curtain").orElseThrow());

        assertThat(Stream.of("dock", "person-accused", "dock-officer", "judge", "clerk", "jury", "prosecution-lawyer", "defence-lawyer",
                "case-team", "interpreter", "witness-service").filter(id -> meets(line(scene, id, "witness-box"), curtain)))
                .containsExactly("dock", "person-accused", "dock-officer");
    }

    private static Line2D line(Scene scene, String from, String to) {
        return new Line2D.Double(middle(scene, from), middle(scene, to));
    }

    private static Point2D middle(Scene scene, String id) {
        var bounds = scene.highlight(id).orElseThrow().getBounds2D();
        return new Point2D.Double(bounds.getCenterX(), bounds.getCenterY());
    }

    private static boolean meets(Line2D line, List<Point2D> corners) {
        var outline = new Path2D.Double();
        outline.moveTo(corners.getLast().getX(), corners.getLast().getY());
        corners.forEach(corner -> outline.lineTo(corner.getX(), corner.getY()));
        var steps = 200;
        return Stream.iterate(1, step -> step < steps, step -> step + 1).map(step -> (double) step / steps).anyMatch(share ->
                outline.contains(line.getX1() + share * (line.getX2() - line.getX1()), line.getY1() + share * (line.getY2() - line.getY1())));
    }

    private static List<Point2D> points(Element polygon) {
        return Stream.of(polygon.getAttribute("points").split(" ")).map(pair -> pair.split(","))
                .<Point2D>map(pair -> new Point2D.Double(Double.parseDouble(pair[0]), Double.parseDouble(pair[1]))).toList();
    }
}

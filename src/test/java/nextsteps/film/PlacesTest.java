package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The drawing of a place outside the courtroom")
class PlacesTest {

    private static final Path SCENES = Path.of("content/scenes");

    @ParameterizedTest
    @CsvSource({
            "court-outside,        bag-table building entrance",
            "waiting-room,         papers supporter water-waiting",
            "waiting-room-lawyer,  papers prosecution-lawyer-waiting supporter water-waiting",
            "waiting-room-usher,   papers supporter usher-waiting water-waiting",
            "link-room,            link-camera link-supporter link-television link-usher link-water live-link-room",
            "promise,              books card usher-hands",
            "parcel,               desk parcel-item visitor",
            "parcel-gone,          desk parcel-item visitor",
            "park,                 bench-park cups tree-park",
            "park-colleagues,      bench-park cups tree-park",
            "meeting,              group record wall-picture"})
    void namesWhatCanBeHighlighted(String scene, String highlights) throws Exception {
        assertThat(Scene.read(SCENES.resolve(scene + ".svg")).highlightIds()).isEqualTo(List.of(highlights.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
            "court-outside,        toward-the-building toward-the-entrance",
            "waiting-room,         toward-the-papers toward-the-prosecution-lawyer toward-the-supporter toward-the-usher",
            "waiting-room-lawyer,  toward-the-papers toward-the-prosecution-lawyer toward-the-supporter toward-the-usher",
            "waiting-room-usher,   toward-the-papers toward-the-prosecution-lawyer toward-the-supporter toward-the-usher",
            "link-room,            toward-the-camera toward-the-supporter",
            "promise,              toward-the-books toward-the-card",
            "parcel,               toward-the-desk",
            "parcel-gone,          toward-the-desk",
            "park,                 toward-the-cups",
            "park-colleagues,      toward-the-cups",
            "meeting,              toward-the-record toward-the-wall"})
    void namesItsCamerasAllWithinThePicture(String scene, String cameras) throws Exception {
        var drawing = Scene.read(SCENES.resolve(scene + ".svg"));

        assertThat(drawing.cameraIds()).isEqualTo(List.of(cameras.split(" ")));
        assertThat(drawing.cameraIds()).allSatisfy(id -> assertThat(drawing.whole().contains(drawing.seenBy(new Camera.Named(id)).orElseThrow())).isTrue());
    }
}

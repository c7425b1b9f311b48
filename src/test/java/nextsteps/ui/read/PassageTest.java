package nextsteps.ui.read;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import nextsteps.subtitle.Cue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The passages of a film to be read")
class PassageTest {

    private static final Cue GATE = line("gate");
    private static final Cue LAWN = line("lawn");
    private static final Cue DOOR = line("door");

    private static final Image OUTSIDE = new WritableImage(16, 9);
    private static final Image INSIDE = new WritableImage(16, 9);

    @Test
    void beginWhereThePictureChanges() {
        var stills = Map.of("gate", OUTSIDE, "door", INSIDE);

        var passages = Passage.of(List.of(GATE, LAWN, DOOR), id -> Optional.ofNullable(stills.get(id)));

        assertThat(passages).containsExactly(new Passage(Optional.of(OUTSIDE), List.of(GATE, LAWN)), new Passage(Optional.of(INSIDE), List.of(DOOR)));
    }

    @Test
    void areOneWithoutPictures() {
        assertThat(Passage.of(List.of(GATE, LAWN, DOOR), _ -> Optional.empty())).containsExactly(new Passage(Optional.empty(), List.of(GATE, LAWN, DOOR)));
    }

    @Test
    void leaveNoLineOutWhereTheFirstPictureComesLate() {
        var passages = Passage.of(List.of(GATE, LAWN, DOOR), id -> Optional.of(INSIDE).filter(_ -> id.equals("door")));

        assertThat(passages.stream().flatMap(passage -> passage.lines().stream())).containsExactly(GATE, LAWN, DOOR);
        assertThat(passages.stream().flatMap(passage -> passage.still().stream())).containsExactly(INSIDE);
    }

    @Test
    void areNoneOfAFilmWithoutWords() {
        assertThat(Stream.of(Passage.of(List.of(), _ -> Optional.of(INSIDE)))).containsExactly(List.of());
    }

    private static Cue line(String id) {
        return new Cue(id, ofSeconds(1), ofSeconds(2), "A line.");
    }
}

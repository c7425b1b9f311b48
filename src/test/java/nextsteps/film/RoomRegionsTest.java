package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// `content/room.tsv` says where the scenes show each person and place: a row each, a column for each scene, in it the id of a region,
/// or `-` where there is nothing to see.
@DisplayName("The courtroom in its four arrangements")
class RoomRegionsTest {

    private static final Path CONTENT = Path.of("content");

    @Test
    void hasARegionForEveryPersonAndPlaceThatItShows() throws Exception {
        var lines = Files.readAllLines(CONTENT.resolve("room.tsv")).stream().map(line -> List.of(line.split("\t", -1))).toList();
        var missing = new ArrayList<String>();

        for (var column = 1; column < lines.getFirst().size(); column++) {
            missing.addAll(missing(lines, column));
        }

        assertThat(missing).isEmpty();
        assertThat(lines).hasSize(1 + 20).allMatch(cells -> cells.size() == lines.getFirst().size());
    }

    private static List<String> missing(List<List<String>> lines, int column) throws IOException, FilmException {
        var name = lines.getFirst().get(column);
        var scene = Scene.read(CONTENT.resolve("scenes").resolve(name + ".svg"));
        return regions(lines, column).filter(id -> scene.highlight(id).isEmpty()).map(id -> name + "#" + id).toList();
    }

    private static Stream<String> regions(List<List<String>> lines, int column) {
        return lines.stream().skip(1).map(cells -> cells.get(column)).filter(id -> !id.equals("-"));
    }
}

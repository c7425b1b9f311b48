package nextsteps.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nextsteps.programme.Arrangement;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Outline;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.programme.Room;
import nextsteps.programme.RoomPart;
import nextsteps.programme.RoomPart.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Who is who is checked")
class RoomChecksTest {

    @TempDir
    Path root;

    private final Arrangement plain = new Arrangement("plain", List.of("court"));
    private final Arrangement link = new Arrangement("link", List.of("court", "link-room"));
    private final RoomPart judge = new RoomPart("judge", Kind.PERSON, List.of("judge"));
    private final RoomPart usher = new RoomPart("usher", Kind.PERSON, List.of("usher"));
    private final Outline ofJudge = new Outline("court", "judge", 1, 2, 3, 4);

    @Test
    void andOneWithAllPicturesInWhichEachIsSeenOnceHasNoFault() throws IOException {
        draw("court");
        draw("link-room");

        assertThat(findings(new Room(List.of(plain, link), List.of(judge), List.of(ofJudge)))).isEmpty();
    }

    @Test
    void forPicturesThatAreNotThere() throws IOException {
        draw("court");

        assertThat(findings(new Room(List.of(plain, link), List.of(judge), List.of(ofJudge)))).containsExactly(
                Finding.error(root.resolve("who/link-room.jpg"), "the whole file", "The picture is missing.", "Draw the pictures anew with \"nextsteps film --room\"."));
    }

    @Test
    void forSomeoneWhomNoPictureShows() throws IOException {
        draw("court");

        assertThat(findings(new Room(List.of(plain), List.of(judge, usher), List.of(ofJudge)))).containsExactly(
                Finding.warning(root.resolve("room.json"), "parts \"usher\"", "No picture shows \"usher\".", "Name a region of a drawing, then draw the pictures anew."));
    }

    private void draw(String scene) throws IOException {
        Files.createDirectories(root.resolve("who"));
        Files.createFile(root.resolve("who/%s.jpg".formatted(scene)));
    }

    private List<Finding> findings(Room room) {
        try {
            var content = ProgrammeReader.read(Path.of("content")).programme();
            var programme = new Programme(root, content.edition(), content.version(), content.title(), content.windowName(), content.jurisdiction(),
                    content.lawAsAt(), content.signOffs(), Locale.ENGLISH, content.languages(), content.chapters(), content.glossary(), Optional.of(room), List.of(), Map.of());
            return new RoomChecks().findings(programme).toList();
        } catch (BrokenProgramme broken) {
            throw new AssertionError(broken);
        }
    }
}

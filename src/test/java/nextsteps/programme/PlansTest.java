package nextsteps.programme;

import static nextsteps.programme.ProgrammeFolder.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The plan of a session")
class PlansTest {

    static final String PLAN = """
            { "id": "short", "title": "A short one", "audience": "mixed", "trainerCard": "self-care", "items": [
                { "id": "welcome", "kind": "talk", "title": "Welcome", "minutes": 5, "shows": [{ "card": "agreement" }],
                  "question": "What do you need?", "notes": "Say who you are.", "caution": "Ask nobody." },
                { "id": "look", "kind": "film", "title": "Look", "minutes": 7, "canDrop": true,
                  "shows": [{ "film": "room", "from": "room-001", "to": "room-004", "preview": true,
                    "stops": [{ "at": "room-002", "question": "Who sits where?" }] }, { "room": "link" }, { "words": "Thank you" }],
                  "notes": "Stop on the still.", "listenFor": "Order." }
            ] }
            """;

    @TempDir
    private Path root;

    private ProgrammeFolder folder;

    @BeforeEach
    void layDownAProgrammeWithAPlan() {
        folder = new ProgrammeFolder(root).withRoom();
        folder.write("plans/short.json", PLAN);
    }

    @Test
    void isGivenExactlyAsWritten() throws BrokenProgramme {
        var read = ProgrammeReader.read(root);

        assertThat(read.faults()).isEmpty();
        assertThat(read.programme().plans()).containsExactly(new Plan("short", "A short one", PlanAudience.MIXED, "self-care", List.of(
                new PlanItem("welcome", PlanItem.Kind.TALK, "Welcome", Duration.ofMinutes(5), List.of(new GroupPicture.Card("agreement")),
                        "What do you need?", "Say who you are.", "", "Ask nobody.", false),
                new PlanItem("look", PlanItem.Kind.FILM, "Look", Duration.ofMinutes(7), List.of(
                        new GroupPicture.FilmPart("room", "room-001", "room-004",
                                List.of(new GroupPicture.Stop("room-002", "Who sits where?")), true),
                        new GroupPicture.RoomPicture("link"), new GroupPicture.PlainWords("Thank you")),
                        "", "Stop on the still.", "Order.", "", true))));
    }

    @Test
    void takesAsLongAsItsItems() throws BrokenProgramme {
        assertThat(ProgrammeReader.read(root).programme().plans().getFirst().length()).isEqualTo(Duration.ofMinutes(12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "\"minutes\": 5 | \"minutes\": 0 | items[0].minutes | \"minutes\" is 0 and should be from 1 to 600.",
        "\"minutes\": 5 | \"minutes\": -5 | items[0].minutes | \"minutes\" is -5 and should be from 1 to 600.",
        "\"notes\": \"Say who you are.\" | \"notes\": \" \" | items[0].notes | \"notes\" is \" \" and should be a text of 1 to 2000 characters.",
        "\"film\": \"room\" | \"film\": \"roof\" | items[1].shows[0].film | There is no film \"roof\".",
        "\"from\": \"room-001\" | \"from\": \"day-001\" | items[1].shows[0].from | \"day-001\" is no line of this film.",
        ", \"preview\": true | #  # | items[1].shows[0].film | \"room\" is a film for witnesses.",
        "\"room\": \"link\" | \"room\": \"moon\" | items[1].shows[1].room | The room has no arrangement \"moon\".",
        "\"canDrop\": true | \"canDrop\": \"yes\" | items[1].canDrop | \"canDrop\" is a text and should be true or false.",
    })
    void losesOnlyTheItemThatIsFaulty(String part, String bad, String place, String what) throws BrokenProgramme {
        folder.write("plans/short.json", with(PLAN, part, bad));

        var read = ProgrammeReader.read(root);

        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).startsWith(place + " at line");
            assertThat(fault.what()).isEqualTo(what);
            assertThat(fault.severity()).isEqualTo(Severity.PARTIAL);
        });
        assertThat(read.programme().plans()).singleElement().extracting(plan -> plan.items().size()).isEqualTo(1);
    }

    @Test
    void losesTheSecondOfTwoItemsWithOneId() throws BrokenProgramme {
        folder.write("plans/short.json", with(PLAN, "\"id\": \"look\"", "\"id\": \"welcome\""));

        var read = ProgrammeReader.read(root);

        assertThat(read.faults()).extracting(Fault::what).containsExactly("Another entry has the same \"id\".");
        assertThat(read.programme().plans().getFirst().items()).extracting(PlanItem::title).containsExactly("Welcome");
    }

    @Test
    void isCalledAsItsFile() throws BrokenProgramme {
        folder.write("plans/other.json", PLAN);

        assertThat(ProgrammeReader.read(root).faults()).extracting(Fault::what)
                .containsExactly("\"id\" is \"short\" in the file other.json.");
    }

    @Test
    void thatCannotBeReadCostsNoOther() throws BrokenProgramme {
        folder.write("plans/broken.json", "{ \"id\": ");

        var read = ProgrammeReader.read(root);

        assertThat(read.faults()).extracting(Fault::file).containsExactly(root.resolve("plans/broken.json"));
        assertThat(read.programme().plans()).extracting(Plan::id).containsExactly("short");
    }
}

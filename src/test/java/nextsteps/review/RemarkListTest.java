package nextsteps.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The joined list of comments")
class RemarkListTest {

    private static final Place LINE = new Place.Line("room", "room-005");
    private static final Instant MORNING = Instant.parse("2026-11-26T09:00:00Z");

    private final Joining joining = new Joining(List.of("choice", "room"), (_, cue) -> ofSeconds(Long.parseLong(cue.substring(cue.length() - 3))));

    @TempDir
    private Path folder;

    private static Note note(String id, Place place, String words) {
        return new Note(id, place, words, "", List.of("en"), MORNING);
    }

    private static Map<String, Review> threeFiles() {
        var files = new LinkedHashMap<String, Review>();
        files.put("ana.review", new Review("1", List.of(note("a1", LINE, "Too long."), note("a2", new Place.Page("at-menu", "", ""), "Good."))));
        files.put("ben.review", new Review("1", List.of(note("b1", LINE, "Too short."), note("b2", new Place.Moment("room", ofSeconds(2)), "Dark."))));
        files.put("cem.review", new Review("2", List.of(note("c1", LINE, "=SUM(A1)\nتمام"), note("c2", new Place.Line("choice", "choice-001"), "Yes."))));
        return files;
    }

    @Test
    void standsInTheOrderOfTheProgrammeWithAllThatIsSaidOfOnePlaceTogether() {
        var remarks = joining.join(threeFiles(), Map.of());

        assertThat(remarks).extracting(remark -> remark.note().id()).containsExactly("a2", "c2", "b2", "a1", "b1", "c1");
    }

    @Test
    void holdsACommentOnceThatIsInTwoFilesAndItsLongerVersion() {
        var files = threeFiles();
        files.put("copy.review", new Review("1", List.of(note("a1", LINE, "Too long, and too early."))));

        assertThat(joining.join(files, Map.of())).filteredOn(remark -> remark.note().id().equals("a1"))
                .extracting(remark -> remark.note().words()).containsExactly("Too long, and too early.");
    }

    @Test
    void keepsWhatWasSettledWhenTheFilesAreJoinedAgain() throws IOException {
        var list = new RemarkList(folder.resolve("comments.tsv"));
        list.write(joining.join(threeFiles(), list.settled()));

        var unknown = list.settle(List.of("b1", "c2"), "2026-11-27");
        var again = joining.join(threeFiles(), list.settled());
        list.write(again);

        assertThat(unknown).isEmpty();
        assertThat(again).filteredOn(remark -> !remark.isOpen()).extracting(remark -> remark.note().id()).containsExactly("c2", "b1");
        assertThat(list.settled()).isEqualTo(Map.of("b1", "2026-11-27", "c2", "2026-11-27"));
    }

    @Test
    void takesAMarkThatWasWrittenIntoItsFirstColumnByHand() throws IOException {
        var file = folder.resolve("comments.tsv");
        var list = new RemarkList(file);
        list.write(joining.join(threeFiles(), Map.of()));
        Files.writeString(file, Files.readString(file).replace("\ta1\t", "done by Eve\ta1\t"));

        assertThat(list.settled()).isEqualTo(Map.of("a1", "done by Eve"));
    }

    @Test
    void marksNothingIfItLacksOneOfTheIds() throws IOException {
        var list = new RemarkList(folder.resolve("comments.tsv"));
        list.write(joining.join(threeFiles(), Map.of()));

        assertThat(list.settle(List.of("a1", "zz"), "done")).containsExactly("zz");
        assertThat(list.settled()).isEmpty();
    }

    @Test
    void isOneLineACommentAndNoFormulaForASpreadsheet() throws IOException {
        var file = folder.resolve("comments.tsv");
        new RemarkList(file).write(joining.join(threeFiles(), Map.of()));

        assertThat(Files.readAllLines(file)).hasSize(7).last().isEqualTo("\tc1\troom\tline room-005\t'=SUM(A1)\\nتمام\t\ten\t2026-11-26T09:00:00Z\tcem.review\t2");
    }

    @Test
    void keepsAMarkAsItIsHoweverOftenTheFilesAreJoined() throws IOException {
        var list = new RemarkList(folder.resolve("comments.tsv"));
        list.write(joining.join(threeFiles(), Map.of()));
        list.settle(List.of("a1"), "=see C:\\notes");

        list.write(joining.join(threeFiles(), list.settled()));
        list.write(joining.join(threeFiles(), list.settled()));

        assertThat(list.settled()).isEqualTo(Map.of("a1", "'=see C:\\\\notes"));
    }

    @Test
    void isNotTakenInLettersThatWouldLoseTheMarks() throws IOException {
        var file = folder.resolve("comments.tsv");
        Files.write(file, "settled\tid\nerledigt für Ana\ta1\n".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> new RemarkList(file).settled()).isInstanceOf(IOException.class)
                .hasMessage("%s: The list is not UTF-8 any more. Save it from the spreadsheet as text in UTF-8, with tabs.", file);
    }

    @Test
    void isNotTakenFromAnotherTable() throws IOException {
        var file = Files.writeString(folder.resolve("comments.tsv"), "name\tage\n");

        assertThatThrownBy(() -> new RemarkList(file).settled()).isInstanceOf(IOException.class);
        assertThat(file).hasContent("name\tage\n");
    }
}

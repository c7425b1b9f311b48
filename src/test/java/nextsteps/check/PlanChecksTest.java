package nextsteps.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.GroupPicture;
import nextsteps.programme.Plan;
import nextsteps.programme.PlanAudience;
import nextsteps.programme.PlanItem;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The plan of a session is checked")
class PlanChecksTest {

    private static final GroupPicture AGREEMENT = new GroupPicture.Card("agreement");
    private static final GroupPicture SUPPORT = new GroupPicture.Card("support");

    @Test
    void andOneWithAgreementAndSupportHasNoFault() {
        assertThat(findings(item("welcome", false, AGREEMENT), item("closing", false, SUPPORT))).isEmpty();
    }

    @Test
    void forAClosingThatMayNotBeMissing() {
        assertThat(findings(item("welcome", false, AGREEMENT))).containsExactly("No item shows the card \"support\".");
    }

    @Test
    void forAClosingThatMayNotBeDropped() {
        assertThat(findings(item("welcome", false, AGREEMENT), item("closing", true, SUPPORT))).containsExactly("No item shows the card \"support\".");
    }

    @Test
    void forLinesThatTheFilmDoesNotHave() {
        var part = new GroupPicture.FilmPart("using", "using-001", "using-099", List.of(new GroupPicture.Stop("using-098", "Why?")), false);

        assertThat(findings(item("welcome", false, AGREEMENT), item("film", true, part), item("closing", false, SUPPORT)))
                .containsExactly("The film \"using\" has no line \"using-099\".", "The film \"using\" has no line \"using-098\".");
    }

    @Test
    void forCardsThatAreNotThere() {
        assertThat(findings(item("welcome", false, AGREEMENT, new GroupPicture.Card("nowhere")), item("closing", false, SUPPORT)))
                .containsExactly("There is no card \"nowhere\".");
    }

    @Test
    void forMinutesThatAreNotThoseOfItsName() {
        var items = new PlanItem[] {item("welcome", false, AGREEMENT), item("closing", false, SUPPORT)};

        assertThat(findings("mixed-10", items)).isEmpty();
        assertThat(findings("mixed-45", items)).containsExactly("The items take 10 minutes together, and the plan is named after 45.");
    }

    @Test
    void forFilmsThatTakeLongerThanTheirItem() {
        var whole = new GroupPicture.FilmPart("using", "", "", List.of(), false);

        assertThat(findings(item("welcome", false, AGREEMENT, whole, whole, whole), item("closing", false, SUPPORT)))
                .singleElement().asString().matches("Its films take 5 min \\d+ s, and it has 5 minutes\\.");
    }

    @Test
    void whoseItemsCanAllBeDroppedButWelcomeWhatIsNotAllowedAndTheClosing() throws BrokenProgramme {
        var plans = ProgrammeReader.read(Path.of("content")).programme().plans();

        assertThat(plans).hasSize(5).allSatisfy(plan -> assertThat(plan.items()).filteredOn(item -> !item.canDrop()).extracting(PlanItem::id)
                .containsExactly("welcome-and-agreement", "what-is-not-allowed", "closing-and-support"));
    }

    private static List<String> findings(PlanItem... items) {
        return findings("short", items);
    }

    private static List<String> findings(String id, PlanItem... items) {
        var programme = with(new Plan(id, "Short", PlanAudience.MIXED, "self-care", List.of(items)));
        return new PlanChecks(new FilmLines(programme), List.of()).findings(programme).map(Finding::what).toList();
    }

    private static PlanItem item(String id, boolean canDrop, GroupPicture... shows) {
        return new PlanItem(id, PlanItem.Kind.TALK, id, Duration.ofMinutes(5), List.of(shows), "", "Notes.", "", "", canDrop);
    }

    /// The programme that is handed out, with this plan alone.
    private static Programme with(Plan plan) {
        try {
            var content = ProgrammeReader.read(Path.of("content")).programme();
            return new Programme(content.root(), content.edition(), content.version(), content.title(), content.windowName(), content.jurisdiction(),
                    content.lawAsAt(), content.signOffs(), content.sourceLanguage(), content.languages(), content.chapters(), content.glossary(), content.room(),
                    List.of(plan), content.texts());
        } catch (BrokenProgramme broken) {
            throw new AssertionError(broken);
        }
    }
}

package nextsteps.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import nextsteps.group.GroupState;
import nextsteps.group.Sight;
import nextsteps.group.Slide;
import nextsteps.programme.GroupPicture;
import nextsteps.ui.Flaws;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The windows of a session with a group")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class GroupLooksTest {

    @ParameterizedTest
    @CsvSource({"1366, 768", "1024, 600", "1920, 1080"})
    void cutsNoWordNorDoesTheTrainersBesideIt(double width, double height) {
        var flaws = Fx.call(() -> {
            var room = new GroupRoom(GroupRoom.POLICE, width, height);
            var found = new TreeSet<String>();
            look(room, found);
            room.desk.choose(GroupRoom.POLICE);
            look(room, found);
            room.session().begin();
            while (room.session().state().get() instanceof GroupState.Running) {
                room.player.becomeReady();
                look(room, found);
                room.session().next();
            }
            look(room, found);
            room.press(KeyCode.F1);
            look(room, found);
            return found;
        });

        assertThat(flaws).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "vi", "ti", "th"})
    void cutsNoWordOfAnyCardInTwoLanguages(String second) {
        var flaws = Fx.call(() -> {
            var found = new TreeSet<String>();
            GroupRoom.PROGRAMME.plans().forEach(plan -> {
                var room = new GroupRoom(plan, 1366, 768, Optional.of(GroupRoom.language(Locale.forLanguageTag(second))));
                room.desk.choose(plan);
                room.session().begin();
                while (room.session().state().get() instanceof GroupState.Running) {
                    if (isCard(room)) {
                        room.layOut();
                        found.addAll(Flaws.of(room.group));
                    }
                    room.session().next();
                }
            });
            return found;
        });

        assertThat(flaws).isEmpty();
    }

    @Test
    void makesACardNoSmallerThanItHasToBe() {
        var heights = Fx.call(() -> {
            var room = new GroupRoom(GroupRoom.POLICE, 1366, 768, Optional.of(GroupRoom.language(Locale.forLanguageTag("ar"))));
            room.desk.choose(GroupRoom.POLICE);
            room.session().begin();
            room.layOut();
            var words = Screens.all(room.group, node -> node instanceof Text text && text.getText().startsWith("Opening agreement"));
            return words.stream().map(node -> ((Text) node).getFont().getSize() > 28).toList();
        });

        assertThat(heights).containsExactly(true);
    }

    @Test
    void callsNotesHiddenOrForTheTrainerAloneOnlyWhereTheyAre() {
        var said = Fx.call(() -> {
            var room = new GroupRoom(GroupRoom.POLICE);
            room.screens.change(List.of(GroupRoom.PROJECTOR));
            room.desk.choose(GroupRoom.POLICE);
            room.layOut();
            var before = GroupRoom.texts(room.trainer);
            room.session().begin();
            room.press(KeyCode.N);
            room.layOut();
            return List.of(before, GroupRoom.texts(room.trainer));
        });

        assertThat(said.getFirst()).contains("There is one screen. The notes are hidden from the group.");
        assertThat(said.getLast()).doesNotContain("There is one screen. The notes are hidden from the group.", "Only you see these notes.");
    }

    @Test
    void leavesNothingOnTheTrainersScreenOutOfTheReachOfTheTabKey() {
        var unreached = Fx.call(() -> {
            var room = new GroupRoom(GroupRoom.POLICE);
            var found = new ArrayList<String>(Screens.outOfReach(room.trainerScene));
            room.desk.choose(GroupRoom.POLICE);
            room.layOut();
            found.addAll(Screens.outOfReach(room.trainerScene));
            room.session().begin();
            room.layOut();
            found.addAll(Screens.outOfReach(room.trainerScene));
            return found;
        });

        assertThat(unreached).isEmpty();
    }

    private static boolean isCard(GroupRoom room) {
        return room.session().sight().get() instanceof Sight.Seeing(Slide.Picture(GroupPicture.Card _));
    }

    private static void look(GroupRoom room, Set<String> found) {
        room.layOut();
        Flaws.of(room.trainer).forEach(flaw -> found.add("trainer: " + flaw));
        Flaws.of(room.group).forEach(flaw -> found.add("group: " + flaw));
    }
}

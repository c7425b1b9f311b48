package nextsteps.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.image.PixelFormat;
import nextsteps.group.GroupState;
import nextsteps.programme.Plan;
import nextsteps.programme.PlanItem;
import nextsteps.ui.Fx;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("The group's window")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class GroupWindowTest {

    @Test
    void neverHoldsAWordOfANote() {
        var read = Fx.call(() -> {
            var words = new ArrayList<String>();
            new GroupRoom(GroupRoom.POLICE).walk(room -> {
                room.layOut();
                words.addAll(GroupRoom.texts(room.group));
            });
            return words;
        });

        assertThat(read).contains("Opening agreement", "What do you need to take part well today?");
        assertThat(read).noneMatch(text -> notes().anyMatch(note -> (note.contains(text) && text.length() > 20) || text.contains(note)));
    }

    @Test
    void looksTheSameWithAndWithoutNotesPixelByPixel() {
        var same = Fx.call(() -> {
            var with = new ArrayList<int[]>();
            var without = new ArrayList<int[]>();
            new GroupRoom(GroupRoom.POLICE).walk(room -> with.add(pixels(room)));
            new GroupRoom(withoutNotes(GroupRoom.POLICE)).walk(room -> without.add(pixels(room)));
            return with.size() == without.size() && IntStream.range(0, with.size()).allMatch(at -> Arrays.equals(with.get(at), without.get(at)));
        });

        assertThat(same).isTrue();
    }

    @Test
    void goesBackToThePlansOnceTheSessionHasEndedAndHoldsAnother() {
        var seen = Fx.call(() -> {
            var room = GroupRoom.begun();
            var whileItRuns = room.isOffered("group-plans");
            while (room.session().state().get() instanceof GroupState.Running) {
                room.session().next();
            }
            room.layOut();
            var atItsEnd = room.isOffered("group-plans") && !room.isOffered("group-next");
            ((Button) room.node("group-plans")).fire();
            room.layOut();
            var plans = room.isOffered("plan-police-45");
            ((Button) room.node("plan-police-45")).fire();
            room.layOut();
            return List.of(whileItRuns, atItsEnd, plans, room.session().state().get());
        });

        assertThat(seen).containsExactly(false, true, true, new GroupState.Preparing());
    }

    private static Stream<String> notes() {
        return GroupRoom.POLICE.items().stream().flatMap(item -> Stream.of(item.notes(), item.listenFor(), item.caution())).filter(note -> !note.isEmpty());
    }

    private static int[] pixels(GroupRoom room) {
        room.layOut();
        var image = room.group.snapshot(null, null);
        var pixels = new int[(int) (image.getWidth() * image.getHeight())];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, (int) image.getWidth());
        return pixels;
    }

    private static Plan withoutNotes(Plan plan) {
        return new Plan(plan.id(), plan.title(), plan.audience(), "", plan.items().stream().map(item -> new PlanItem(item.id(), item.kind(), item.title(),
                item.planned(), item.shows(), item.question(), "", "", "", item.canDrop())).toList());
    }
}

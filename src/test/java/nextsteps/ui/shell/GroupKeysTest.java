package nextsteps.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextsteps.group.Sight;
import nextsteps.playback.PlayerState;
import nextsteps.ui.Fx;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("A key, in a session with a group,")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class GroupKeysTest {

    @Test
    void isBlackAndSilentByTheKeyOfAClicker() {
        var states = Fx.call(() -> {
            var room = GroupRoom.begun();
            room.press(KeyCode.DIGIT3, KeyCode.ENTER);
            room.player.becomeReady();
            room.press(KeyCode.F5);
            var before = room.player.state();
            room.press(KeyCode.PERIOD);
            return List.of(before instanceof PlayerState.Playing, room.player.state() instanceof PlayerState.Paused, room.session().sight().get());
        });

        assertThat(states).containsExactly(true, true, new Sight.Black());
    }

    @Test
    void isLeftNeitherByEscNorByF5ButByShiftThreeTimes() {
        var leaves = Fx.call(() -> {
            var room = GroupRoom.begun();
            room.press(KeyCode.ESCAPE, KeyCode.F5, KeyCode.ESCAPE, KeyCode.F5);
            var before = room.leaves;
            for (var times = 0; times < 3; times++) {
                Event.fireEvent(room.group, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false));
                Event.fireEvent(room.group, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.SHIFT, false, false, false, false));
            }
            return List.of(before, room.leaves);
        });

        assertThat(leaves).containsExactly(0, 1);
    }

    @Test
    void goesToAnItemByItsNumberAndToTheNextStepByPageDown() {
        var titles = Fx.call(() -> {
            var room = GroupRoom.begun();
            room.press(KeyCode.DIGIT2, KeyCode.ENTER);
            var jumped = room.title();
            room.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
            var stepped = room.title();
            room.press(KeyCode.LEFT);
            var back = room.title();
            room.press(KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.ENTER);
            return List.of(jumped, stepped, back, room.title());
        });

        assertThat(titles).containsExactly("Before the first account", "What is not allowed", "Before the first account", "Before the first account");
    }

    @Test
    void hidesTheNotesAgainOnceThePageOfKeysThatBroughtThemIsClosed() {
        var shown = Fx.call(() -> {
            var room = GroupRoom.begun();
            room.screens.change(List.of(GroupRoom.PROJECTOR));
            room.press(KeyCode.F1);
            var withKeys = room.screens.seats().get().trainer().isPresent();
            room.press(KeyCode.ESCAPE);
            var closed = room.screens.seats().get().trainer().isPresent();
            room.press(KeyCode.F1, KeyCode.N, KeyCode.F1);
            room.layOut();
            var again = room.screens.seats().get().trainer().isPresent() && room.isOffered("keys-title");
            room.press(KeyCode.F1, KeyCode.N, KeyCode.F1, KeyCode.F1);
            return List.of(withKeys, closed, again, room.screens.seats().get().trainer().isPresent());
        });

        assertThat(shown).containsExactly(true, false, true, true);
    }

    @Test
    void doesNothingByLettersAndTheFullStopWhereTheTrainerTurnedThemOff() {
        var states = Fx.call(() -> {
            var room = GroupRoom.begun();
            var before = room.session().sight().get();
            room.press(KeyCode.F1);
            room.layOut();
            ((Button) room.node("start-letter-keys-off")).fire();
            room.press(KeyCode.B, KeyCode.PERIOD, KeyCode.F, KeyCode.N);
            var off = List.of(room.session().sight().get().equals(before), room.session().frozen().get());
            ((Button) room.node("start-letter-keys-on")).fire();
            room.press(KeyCode.B);
            return List.of(off, room.session().sight().get());
        });

        assertThat(states).containsExactly(List.of(true, false), new Sight.Black());
    }
}

package nextsteps.ui.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nextsteps.programme.Chapter;
import nextsteps.session.LanguageChoice;
import nextsteps.session.SittingState.VisitingRoom;
import nextsteps.session.SittingState.Watching;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import nextsteps.ui.theme.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("Who is who")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class WhoViewTest {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final LanguageChoice ENGLISH = LanguageChoice.of(Screens.ENGLISH);

    @Test
    void explainsTheFirstOneInThePlainRoomToBeginWith() {
        var shown = Fx.call(() -> List.of(chosen(visiting()), explained(visiting())));

        assertThat(shown).containsExactly(List.of("who-witness", "arrangement-plain"), List.of("room.witness.name", "room.witness.text", "room.witness.plain"));
    }

    @Test
    void explainsAnotherOneByTheKeyboardAlone() {
        var shown = Fx.call(() -> {
            var screens = visiting();
            press(screens, "who-judge");
            return List.of(chosen(screens), explained(screens));
        });

        assertThat(shown).containsExactly(List.of("who-judge", "arrangement-plain"), List.of("room.judge.name", "room.judge.text", "room.judge.plain"));
    }

    @Test
    void saysWhatBecomesOfTheChosenOneInAnotherArrangement() {
        var shown = Fx.call(() -> {
            var screens = visiting();
            press(screens, "arrangement-link");
            return List.of(chosen(screens), explained(screens));
        });

        assertThat(shown).containsExactly(List.of("who-witness", "arrangement-link"), List.of("room.witness.name", "room.witness.text", "room.witness.link"));
    }

    @Test
    void explainsWhatIsPressedInThePicture() {
        var shown = Fx.call(() -> {
            var screens = visiting();
            var drawing = Screens.all(screens.shell, RoomDrawing.class::isInstance).getFirst();
            var size = drawing.getLayoutBounds();
            Event.fireEvent(drawing, click(drawing.localToScene(0.45 * size.getWidth(), 0.2 * size.getHeight())));
            return chosen(screens);
        });

        assertThat(shown).containsExactly("who-judge", "arrangement-plain");
    }

    private static MouseEvent click(Point2D place) {
        return new MouseEvent(MouseEvent.MOUSE_CLICKED, place.getX(), place.getY(), place.getX(), place.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, true, null);
    }

    @Test
    void isAsItWasLeftAfterGoingAway() {
        var shown = Fx.call(() -> {
            var screens = visiting();
            press(screens, "who-judge");
            screens.sitting.comeBack();
            screens.sitting.visitRoom();
            screens.layOut();
            return chosen(screens);
        });

        assertThat(shown).containsExactly("who-judge", "arrangement-plain");
    }

    @Test
    void readsAloudWhatIsRecorded() {
        var heard = Fx.call(() -> {
            var screens = new Screens(ENGLISH, 1366, 768);
            screens.recorded.addAll(List.of("room.witness.name", "room.witness.text", "room.witness.plain"));
            screens.sitting.visitRoom();
            screens.sitting.goToMenu();
            screens.sitting.visitRoom();
            screens.layOut();
            return Screens.all(screens.shell, node -> node instanceof Button button && "hear.listen".equals(button.getAccessibleText())).size();
        });

        assertThat(heard).isOne();
    }

    @Test
    void isReachedFromAPausedFilmAndGoesBackToIt() {
        var states = Fx.call(() -> {
            var screens = new Screens(ENGLISH, 1366, 768);
            screens.sitting.goToMenu();
            screens.sitting.open(screens.room());
            screens.player.becomeReady();
            screens.sitting.film().play();
            screens.sitting.visitRoom();
            var there = screens.sitting.state().get();
            screens.sitting.comeBack();
            return List.of(there, screens.sitting.state().get(), screens.room());
        });

        assertThat(states).startsWith(new VisitingRoom(new Watching((Chapter) states.getLast())), new Watching((Chapter) states.getLast()));
    }

    private static Screens visiting() {
        var screens = new Screens(ENGLISH, 1366, 768);
        screens.sitting.goToMenu();
        screens.sitting.visitRoom();
        screens.layOut();
        return screens;
    }

    private static void press(Screens screens, String id) {
        screens.node(id).requestFocus();
        screens.press(KeyCode.ENTER);
        screens.release(KeyCode.ENTER);
        screens.layOut();
    }

    private static List<String> chosen(Screens screens) {
        return Screens.all(screens.shell, node -> node.getPseudoClassStates().contains(CHOSEN)).stream().map(node -> node.getId()).toList();
    }

    private static List<String> explained(Screens screens) {
        var panel = (Parent) Screens.all(screens.shell, node -> node.getStyleClass().contains("panel")).getFirst();
        return Screens.all(panel, Words.class::isInstance).stream().map(node -> ((Words) node).getText()).filter(text -> text.startsWith("room.")).toList();
    }
}

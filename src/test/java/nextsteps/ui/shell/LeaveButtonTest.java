package nextsteps.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextsteps.session.LanguageChoice;
import nextsteps.session.Protection;
import nextsteps.session.SittingState;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("The Leave button, on every screen,")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class LeaveButtonTest {

    private static final Protection UNPROTECTED = new Protection(Set.of(), true);
    private static final LanguageChoice ENGLISH = LanguageChoice.of(Screens.ENGLISH);
    private static final LanguageChoice ARABIC_OVER_ENGLISH = LanguageChoice.of(Screens.ARABIC, Screens.ENGLISH);

    /// What was asked of each screen, by the name of the screen.
    private interface Look<T> {
        T at(Parent shell, Scene scene);
    }

    @Test
    void isMetOnEveryPlaceThereIs() {
        var met = Fx.call(() -> {
            var screens = new Screens(ENGLISH, 1366, 768);
            return screens.places().stream().<Object>map(place -> {
                place.run();
                return screens.sitting.state().get().getClass();
            }).collect(Collectors.toSet());
        });

        assertThat(met).isEqualTo(records(SittingState.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(LeaveButtonTest::records) : Stream.of(type);
    }

    @Test
    void isReachedFromTheTitleByOneShiftTabAndForwardsAsTheLastOfAll() {
        var reached = onEveryScreenComeToAnew((_, scene) -> {
            var title = scene.getFocusOwner();
            tab(scene, true);
            var back = idOfFocus(scene);
            tab(scene, false);
            return List.of(back, lastBefore(title, scene));
        });

        assertThat(reached).allSatisfy((_, ids) -> assertThat(ids).containsExactly("rail-leave", "rail-leave"));
    }

    private static String lastBefore(Node title, Scene scene) {
        var last = "the title was not left";
        for (var steps = 0; steps < 60; steps++) {
            tab(scene, false);
            if (scene.getFocusOwner().equals(title)) {
                return last;
            }
            last = idOfFocus(scene);
        }
        return "the title was not reached again";
    }

    private static void tab(Scene scene, boolean back) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false));
    }

    private static String idOfFocus(Scene scene) {
        return String.valueOf(scene.getFocusOwner().getId());
    }

    @Test
    void standsInTheSamePlace() {
        var places = onEveryScreen((shell, _) -> bounds(leave(shell)));

        assertThat(new LinkedHashSet<>(places.values())).hasSize(1);
    }

    @Test
    void isCoveredByNothing() {
        var uppermost = onEveryScreen((shell, scene) -> {
            var place = bounds(leave(shell));
            return Stream.of(place.getMinX() + 1, place.getCenterX(), place.getMaxX() - 1)
                    .map(x -> uppermostAt(shell, x, place.getMaxY() - 1))
                    .allMatch(node -> isWithin(node, leave(shell)));
        });

        assertThat(uppermost).allSatisfy((_, isLeave) -> assertThat(isLeave).isTrue());
    }

    @Test
    void isNeverAtRest() {
        var rests = onEveryScreen((shell, _) -> leave(shell).isDisabled());

        assertThat(rests).doesNotContainValue(true);
    }

    @Test
    void standsAloneWhereNoProgrammeCanBeShown() {
        var resting = Fx.call(() -> {
            var shell = new StartFaultShell(List.of("programme.json: It is missing."), Protection.NONE, () -> {});
            layOut(shell, new Scene(shell, 1366, 768));
            return Stream.of("rail-pause", "rail-calm", "rail-leave").filter(id -> node(shell, id).isDisabled()).toList();
        });

        assertThat(resting).containsExactly("rail-pause", "rail-calm");
    }

    @Test
    void keepsItsPlaceUnderTheWordsThatNothingIsProtected() {
        var words = Fx.call(() -> {
            var screens = new Screens(ENGLISH, UNPROTECTED, 1366, 768);
            return screens.places().stream().map(place -> {
                place.run();
                screens.layOut();
                var notice = Screens.all(screens.shell, node -> node.getStyleClass().contains("notice"));
                return notice.stream().map(node -> bounds(node).getMaxX()).toList();
            }).distinct().toList();
        });

        assertThat(words).containsExactly(List.of(1238.0));
    }

    /// Asks each screen there is, in two languages, with and without the line about protection.
    private static <T> Map<String, T> onEveryScreen(Look<T> look) {
        return Fx.call(() -> {
            var seen = new LinkedHashMap<String, T>();
            inEachKind((choice, protection) -> {
                var screens = new Screens(choice, protection, 1366, 768);
                screens.places().forEach(place -> {
                    place.run();
                    lookAt(screens, look, seen);
                });
            });
            var fault = new StartFaultShell(List.of("programme.json: It is missing."), UNPROTECTED, () -> {});
            var scene = new Scene(fault, 1366, 768);
            layOut(fault, scene);
            seen.put("the fault at the start", look.at(fault, scene));
            return seen;
        });
    }

    /// The same, each in a new player, so that no look leaves the focus behind for the next.
    private static <T> Map<String, T> onEveryScreenComeToAnew(Look<T> look) {
        return Fx.call(() -> {
            var seen = new LinkedHashMap<String, T>();
            var count = new Screens(ENGLISH, 1366, 768).places().size();
            inEachKind((choice, protection) -> IntStream.rangeClosed(1, count).forEach(places -> {
                var screens = new Screens(choice, protection, 1366, 768);
                screens.places().subList(0, places).forEach(Runnable::run);
                lookAt(screens, look, seen);
            }));
            return seen;
        });
    }

    private static void inEachKind(BiConsumer<LanguageChoice, Protection> asked) {
        for (var choice : List.of(ENGLISH, ARABIC_OVER_ENGLISH)) {
            for (var protection : List.of(Protection.NONE, UNPROTECTED)) {
                asked.accept(choice, protection);
            }
        }
    }

    private static <T> void lookAt(Screens screens, Look<T> look, Map<String, T> seen) {
        screens.layOut();
        seen.put("%d %s".formatted(seen.size(), screens.sitting.state().get()), look.at(screens.shell, screens.scene));
    }

    private static void layOut(Parent shell, Scene scene) {
        assertThat(scene.getRoot()).isSameAs(shell);
        shell.applyCss();
        shell.layout();
        shell.layout();
    }

    private static Node leave(Parent shell) {
        return node(shell, "rail-leave");
    }

    private static Node node(Parent shell, String id) {
        return Screens.all(shell, node -> id.equals(node.getId())).getFirst();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Node uppermostAt(Parent shell, double x, double y) {
        return Screens.all(shell, node -> !node.isMouseTransparent() && bounds(node).contains(x, y)).getLast();
    }

    private static boolean isWithin(Node node, Node outer) {
        return Stream.iterate(node, each -> each != null, Node::getParent).anyMatch(outer::equals);
    }
}

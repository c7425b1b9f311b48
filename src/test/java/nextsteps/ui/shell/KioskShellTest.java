package nextsteps.ui.shell;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nextsteps.playback.PlayerState;
import nextsteps.session.FilmPanel;
import nextsteps.session.LanguageChoice;
import nextsteps.session.SittingState.AtMenu;
import nextsteps.session.SittingState.Calm;
import nextsteps.session.SittingState.ReadingKeys;
import nextsteps.session.SittingState.Watching;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The window")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class KioskShellTest {

    private static final LanguageChoice ENGLISH = LanguageChoice.of(Screens.ENGLISH);
    private static final LanguageChoice ARABIC_OVER_ENGLISH = LanguageChoice.of(Screens.ARABIC, Screens.ENGLISH);

    private final Screens screens = Fx.call(() -> new Screens(ENGLISH, 1366, 768));

    @Test
    void keepsTheRailInTheSamePlaceOnEveryScreenInEveryLanguage() {
        var places = new LinkedHashSet<List<Bounds>>();

        Fx.run(() -> {
            for (var choice : List.of(ENGLISH, ARABIC_OVER_ENGLISH)) {
                var screens = new Screens(choice, 1366, 768);
                for (var place : screens.places()) {
                    place.run();
                    screens.layOut();
                    places.add(rail(screens));
                }
            }
        });

        assertThat(places).hasSize(1);
    }

    @Test
    void letsLeaveRunIntoTheCornerOfTheScreen() {
        var leave = Fx.call(() -> rail(screens).getLast());

        assertThat(leave.getMaxX()).isEqualTo(1366);
        assertThat(leave.getMaxY()).isEqualTo(768);
    }

    @Test
    void endsTheTabOrderOfEveryScreenWithCalmAndLeave() {
        var ends = new LinkedHashSet<String>();

        Fx.run(() -> {
            for (var place : screens.places()) {
                place.run();
                screens.layOut();
                ends.add(tabOrder().getLast());
            }
        });

        assertThat(ends).containsExactly("rail-leave");
    }

    @Test
    void goesByTabThroughTheStripInItsOrder() {
        var order = Fx.call(() -> {
            watch();
            return tabOrder();
        });

        assertThat(order).containsExactly(
                "film", "player-parts", "player-line-back", "player-again", "player-next-line",
                "player-stop-each-line", "player-slower", "player-read-along", "player-more",
                "rail-pause", "rail-calm", "rail-leave");
    }

    @Test
    void leadsByTabIntoWhatStandsBesideTheFilmAndOutOfIt() {
        var order = Fx.call(() -> {
            watch();
            screens.sitting.toggle(FilmPanel.READ_ALONG);
            screens.layOut();
            return tabOrder();
        });

        assertThat(order).contains("film", "panel-close", "line-1", "player-parts", "rail-leave");
    }

    @Test
    void preselectsNoChoiceOnAnyScreen() {
        var focused = new ArrayList<Node>();

        Fx.run(() -> {
            for (var place : screens.places()) {
                place.run();
                focused.add(screens.scene.getFocusOwner());
            }
        });

        assertThat(focused).isNotEmpty().noneMatch(node -> node instanceof ButtonBase);
    }

    @ParameterizedTest
    @CsvSource({"1024, 600", "1280, 720", "1366, 768", "1920, 1080", "1024, 768"})
    void makesNothingToPressSmallerThan44Pixels(double width, double height) {
        var tooSmall = new ArrayList<String>();

        Fx.run(() -> {
            for (var choice : List.of(ENGLISH, ARABIC_OVER_ENGLISH)) {
                var screens = new Screens(choice, width, height);
                for (var place : screens.places()) {
                    place.run();
                    screens.layOut();
                    Screens.all(screens.shell, node -> node instanceof ButtonBase).stream()
                            .map(Region.class::cast)
                            .filter(button -> button.getWidth() < 44 || button.getHeight() < 44)
                            .forEach(button -> tooSmall.add(button.toString()));
                }
            }
        });

        assertThat(tooSmall).isEmpty();
    }

    @Test
    void saysAloudWhatEveryControlIs() {
        var silent = new ArrayList<String>();

        Fx.run(() -> {
            for (var place : screens.places()) {
                place.run();
                Screens.all(screens.shell, node -> node instanceof ButtonBase).stream()
                        .filter(button -> button.getAccessibleText() == null)
                        .forEach(button -> silent.add(button.getId()));
            }
        });

        assertThat(silent).isEmpty();
    }

    @Test
    void readsFromTheRightInArabicButForTheFilmsKeys() {
        Fx.run(() -> {
            var arabic = new Screens(ARABIC_OVER_ENGLISH, 1366, 768);
            arabic.sitting.goToMenu();
            arabic.layOut();
            assertThat(arabic.left("chapter-c1")).isGreaterThan(arabic.left("chapter-c2"));

            arabic.sitting.open(arabic.room());
            arabic.layOut();
            assertThat(arabic.left("player-parts")).isGreaterThan(arabic.left("player-more"));
            assertThat(arabic.left("player-line-back")).isLessThan(arabic.left("player-next-line"));
        });
    }

    @Test
    void showsTheFilmSixteenToNineAsLargeAsTheStageAllows() {
        var film = Fx.call(() -> {
            watch();
            var area = (Region) screens.node("film");
            return List.of(area.getWidth(), area.getHeight());
        });

        assertThat(film).containsExactly(1238.0, 696.0);
    }

    @Test
    void showsTheLineOfBothLanguagesExactlyAsItStandsInTheFile() throws InterruptedException {
        var arabic = Fx.call(() -> new Screens(ARABIC_OVER_ENGLISH, 1366, 768));
        Fx.run(() -> {
            arabic.sitting.open(arabic.room());
            arabic.player.becomeReady();
            arabic.sitting.film().play();
            arabic.player.advance(ofSeconds(3));
        });

        var lines = List.of("تجلس القاضية (Crown Court) في الغرفة رقم 12.", "The judge (Crown Court) sits in room 12.");
        assertThat(waitFor(lines, arabic)).isEqualTo(lines);
    }

    @Test
    void letsAFilmsOldScreenRestOnceItIsGone() throws InterruptedException {
        var old = Fx.call(() -> {
            watch();
            return (Region) screens.node("film");
        });
        Fx.run(() -> {
            screens.sitting.goToMenu();
            watch();
            screens.player.advance(ofSeconds(3));
        });

        var lines = List.of("The judge (Crown Court) sits in room 12.");
        assertThat(waitFor(lines, screens)).isEqualTo(lines);
        assertThat(Fx.call(() -> captions(old))).doesNotContainAnyElementsOf(lines);
    }

    @Test
    void tellsTheLengthOfAFilmThatStillStandsOnItsFirstPicture() throws InterruptedException {
        Fx.run(() -> {
            screens.sitting.open(screens.room());
            screens.layOut();
            screens.player.becomeReady();
        });
        Thread.sleep(200);

        Fx.run(screens::layOut);
        var times = Fx.call(() -> Screens.all(screens.shell, node -> node instanceof Text text && text.getText().contains(" of ")));

        assertThat(times).extracting(node -> ((Text) node).getText()).contains("0:00 of 2:00").doesNotContain("0:00 of 0:00");
    }

    @Test
    void playsAndPausesByTheSpaceBarWhileTheFilmHasTheFocus() {
        Fx.run(() -> {
            watch();

            screens.press(KeyCode.SPACE);
            assertThat(screens.player.state()).isInstanceOf(PlayerState.Paused.class);

            screens.press(KeyCode.SPACE);
            assertThat(screens.player.state()).isInstanceOf(PlayerState.Playing.class);
        });
    }

    @Test
    void leavesTheSpaceBarToAButtonThatHasTheFocus() {
        Fx.run(() -> {
            watch();
            screens.node("player-slower").requestFocus();

            screens.press(KeyCode.SPACE);
            screens.release(KeyCode.SPACE);

            assertThat(screens.player.state()).isInstanceOf(PlayerState.Playing.class);
            assertThat(screens.player.rate()).isEqualTo(0.85);
            assertThat(screens.scene.getFocusOwner().getId()).isEqualTo("film");
        });
    }

    @Test
    void isCalmFromEverywhereByOneKey() {
        Fx.run(() -> {
            watch();

            screens.press(KeyCode.B);

            assertThat(screens.sitting.state().get()).isEqualTo(new Calm(new Watching(screens.room())));
            assertThat(screens.node("rail-calm").isDisabled()).isTrue();
        });
    }

    @Test
    void opensAndClosesThePageOfKeysByTheSameKey() {
        Fx.run(() -> {
            screens.sitting.goToMenu();

            screens.press(KeyCode.F1);
            assertThat(screens.sitting.state().get()).isEqualTo(new ReadingKeys(new AtMenu()));

            screens.press(KeyCode.F1);
            assertThat(screens.sitting.state().get()).isEqualTo(new AtMenu());
        });
    }

    @Test
    void givesTheFocusBackToTheLanguageThatWasChosen() {
        Fx.run(() -> {
            screens.node("first-ar").requestFocus();

            screens.press(KeyCode.ENTER);

            assertThat(screens.sitting.languages().get().first()).isEqualTo(Screens.ARABIC);
            assertThat(screens.scene.getFocusOwner().getId()).isEqualTo("first-ar");
        });
    }

    @Test
    void leavesOnThePressOfEsc() {
        Fx.run(() -> {
            listenForLeaving();

            screens.press(KeyCode.ESCAPE);

            assertThat(screens.leaves).isEqualTo(1);
        });
    }

    @Test
    void leavesOnTheThirdPressOfShiftAlsoWithAButtonFocused() {
        Fx.run(() -> {
            listenForLeaving();
            screens.node("languages-go-on").requestFocus();

            for (var press = 0; press < 3; press++) {
                screens.press(KeyCode.SHIFT);
                screens.release(KeyCode.SHIFT);
            }

            assertThat(screens.leaves).isEqualTo(1);
        });
    }

    private void listenForLeaving() {
        new LeaveKeys(() -> screens.leaves++, () -> Duration.ZERO, true).listenTo(screens.scene);
    }

    private void watch() {
        screens.sitting.open(screens.room());
        screens.player.becomeReady();
        screens.sitting.film().play();
        screens.layOut();
    }

    private List<String> tabOrder() {
        return Screens.all(screens.shell, node -> node.isFocusTraversable() && !node.isDisabled()).stream()
                .map(Node::getId)
                .toList();
    }

    private static List<Bounds> rail(Screens screens) {
        return List.of("rail-pause", "rail-calm", "rail-leave").stream()
                .map(screens::node)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    /// The lines in the box of subtitles, once the next frames have been drawn.
    /// The lines on screen, once they are the expected ones or two seconds have gone by.
    private static List<String> waitFor(List<String> expected, Screens screens) throws InterruptedException {
        var lines = Fx.call(() -> captions(screens.shell));
        for (var tries = 0; tries < 100 && !lines.equals(expected); tries++) {
            Thread.sleep(20);
            lines = Fx.call(() -> captions(screens.shell));
        }
        return lines;
    }

    private static List<String> captions(Parent parent) {
        return Screens.all(parent, node -> node instanceof Text && isCaption(node)).stream()
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private static boolean isCaption(Node node) {
        return node.getStyleClass().stream().anyMatch(styleClass -> styleClass.startsWith("caption-"));
    }
}

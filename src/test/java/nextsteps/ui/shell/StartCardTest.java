package nextsteps.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import nextsteps.playback.PlayerState;
import nextsteps.session.LanguageChoice;
import nextsteps.session.Settings;
import nextsteps.session.SittingState.AtMenu;
import nextsteps.session.SittingState.ReadingCard;
import nextsteps.session.SittingState.Watching;
import nextsteps.session.TextSize;
import nextsteps.session.WorkersCard;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import nextsteps.ui.theme.Theme;
import nextsteps.ui.theme.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the worker sets")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class StartCardTest {

    private final Screens screens = Fx.call(() -> new Screens(LanguageChoice.of(Screens.ENGLISH, Screens.ARABIC), 1366, 768));

    @Test
    void canBeSetByTheKeyboardAloneAndKeepsTheFocus() {
        Fx.run(() -> {
            screens.sitting.setUp();

            choose("start-contrast-on");
            choose("start-text-size-130");
            choose("start-letter-keys-off");
            choose("start-spoken-on");

            assertThat(screens.sitting.settings().get()).isEqualTo(new Settings(true, TextSize.LARGE, false, true));
            assertThat(screens.scene.getFocusOwner().getId()).isEqualTo("start-spoken-on");
            assertThat(screens.shell.getStyleClass()).contains(Theme.HIGH_CONTRAST);
        });
    }

    @Test
    void makesLettersAndTheFullStopDoNothing() {
        Fx.run(() -> {
            screens.sitting.set(Settings.USUAL.withLetterKeys(false));
            screens.sitting.open(screens.room());
            screens.player.becomeReady();
            screens.sitting.film().play();
            var subtitles = screens.sitting.subtitles().tracks().get();

            List.of(KeyCode.B, KeyCode.PERIOD, KeyCode.R, KeyCode.C, KeyCode.D).forEach(screens::press);

            assertThat(screens.sitting.state().get()).isEqualTo(new Watching(screens.room()));
            assertThat(screens.player.state()).isInstanceOf(PlayerState.Playing.class);
            assertThat(screens.sitting.subtitles().tracks().get()).isEqualTo(subtitles);
        });
    }

    @Test
    void speaksNothingByItself() {
        screens.recorded.addAll(Set.of("languages.title", "start.title", "start.sound.said", "menu.title"));

        Fx.run(() -> screens.places().forEach(place -> {
            place.run();
            assertThat(screens.clips.sounding()).isEmpty();
        }));
    }

    @Test
    void triesTheSoundOnlyWhenAsked() {
        screens.recorded.add("start.sound.said");
        Fx.run(() -> {
            screens.sitting.setUp();

            choose("start-sound-try");

            assertThat(screens.clips.sounding()).hasValueSatisfying(file -> assertThat(file).hasToString("start.sound.said.ogg"));
        });
    }

    @Test
    void letsPauseSilenceWhatIsSaid() {
        screens.recorded.add("start.sound.said");
        Fx.run(() -> {
            screens.sitting.setUp();
            choose("start-sound-try");
            assertThat(screens.node("rail-pause").isDisabled()).isFalse();

            choose("rail-pause");

            assertThat(screens.clips.sounding()).isEmpty();
            assertThat(screens.node("rail-pause").isDisabled()).isTrue();
        });
    }

    @Test
    void showsASpeakerOnlyWhereSomethingIsRecorded() {
        screens.recorded.add("chapter.c5.note");
        Fx.run(() -> {
            screens.sitting.goToMenu();
            screens.layOut();

            var speakers = Screens.all(screens.shell, node -> node.getStyleClass().contains("speaker"));

            assertThat(speakers).extracting(Node::getId).containsExactly("hear-chapter-c5-note");
        });
    }

    @Test
    void speaksTheNameOfWhatHasTheFocusOnceThatIsSwitchedOn() throws InterruptedException {
        screens.recorded.addAll(Set.of("menu.papers", "start.cards"));
        Fx.run(() -> {
            screens.sitting.set(Settings.USUAL.withSpokenButtons(true));
            screens.sitting.goToMenu();
            screens.node("menu-papers").requestFocus();
        });

        assertThat(heard()).isEqualTo("menu.papers.ogg");
    }

    @Test
    void speaksNoNamesWhileAFilmPlays() throws InterruptedException {
        screens.recorded.add("player.again");
        Fx.run(() -> {
            screens.sitting.set(Settings.USUAL.withSpokenButtons(true));
            screens.sitting.open(screens.room());
            screens.player.becomeReady();
            screens.sitting.film().play();
            screens.node("player-again").requestFocus();
        });

        Thread.sleep(900);

        assertThat(Fx.call(() -> screens.clips.sounding())).isEmpty();
        assertThat(screens.player.state()).isInstanceOf(PlayerState.Playing.class);
    }

    @Test
    void opensTheCardsFromTheMenuAndComesBackToIt() {
        Fx.run(() -> {
            screens.sitting.goToMenu();

            choose("start-cards");
            assertThat(screens.sitting.state().get()).isEqualTo(new ReadingCard(WorkersCard.AFTER, new AtMenu()));
            choose("card-interpreter");
            assertThat(screens.sitting.state().get()).isEqualTo(new ReadingCard(WorkersCard.INTERPRETER, new AtMenu()));
            choose("panel-close");

            assertThat(screens.sitting.state().get()).isEqualTo(new AtMenu());
        });
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, LARGE", "1366, 768, LARGER", "1366, 768, LARGEST", "1024, 600, LARGEST", "1920, 1080, LARGEST", "3840, 2160, LARGEST"})
    void cutsNoWordsOfASettingPageInAnyTextSize(double width, double height, TextSize size) {
        var cut = new ArrayList<String>();

        Fx.run(() -> {
            for (var choice : List.of(LanguageChoice.of(Screens.ENGLISH, Screens.ARABIC), LanguageChoice.of(Screens.ARABIC))) {
                var large = new Screens(choice, width, height);
                large.sitting.set(Settings.USUAL.withTextSize(size));
                for (var place : List.<Runnable>of(
                        () -> {}, large.sitting::setUp, () -> large.sitting.readCard(WorkersCard.AFTER), large.sitting::goToMenu, large.sitting::readPapers)) {
                    place.run();
                    large.layOut();
                    cut.addAll(cut(large, width));
                }
            }
        });

        assertThat(cut).isEmpty();
    }

    @Test
    void givesTheFirstFocusToTheTitleAlsoWhereAllOfThePageScrolls() {
        Fx.run(() -> {
            screens.sitting.set(Settings.USUAL.withTextSize(TextSize.LARGEST));
            screens.sitting.goToMenu();

            assertThat(screens.scene.getFocusOwner().getId()).isEqualTo("menu-title");
        });
    }

    private void choose(String id) {
        screens.layOut();
        var node = screens.node(id);
        node.requestFocus();
        assertThat(screens.scene.getFocusOwner()).isSameAs(node);
        screens.press(KeyCode.ENTER);
    }

    private String heard() throws InterruptedException {
        for (var tries = 0; tries < 100; tries++) {
            var sounding = Fx.call(() -> screens.clips.sounding());
            if (sounding.isPresent()) {
                return sounding.get().toString();
            }
            Thread.sleep(20);
        }
        return "nothing";
    }

    /// Words higher or wider than the room they have, and buttons that stand out of the stage.
    private static List<String> cut(Screens screens, double width) {
        var found = new ArrayList<String>();
        Screens.all(screens.shell, node -> node instanceof Words).stream()
                .map(Words.class::cast)
                .filter(words -> words.getHeight() + 1 < words.prefHeight(words.getWidth()))
                .forEach(words -> found.add("cut: " + words.getText() + " " + words.getHeight()));
        Screens.all(screens.shell, node -> node instanceof ButtonBase).stream()
                .map(Region.class::cast)
                .filter(button -> button.localToScene(button.getLayoutBounds()).getMaxX() > width + 1 || tooTall(button))
                .forEach(button -> found.add("out: " + button.getId()));
        return found;
    }

    private static boolean tooTall(Region button) {
        return button instanceof ButtonBase face && face.getGraphic() instanceof Parent graphic
                && graphic.prefHeight(graphic.getLayoutBounds().getWidth()) > button.getHeight() + 1
                && !(button.getParent() instanceof ScrollPane);
    }
}

package nextsteps.ui.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import nextsteps.session.LanguageChoice;
import nextsteps.session.SittingState.AtMenu;
import nextsteps.session.SittingState.ReadingLocal;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import nextsteps.ui.theme.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("The pages of a partner")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class LocalViewTest {

    private static final LanguageChoice BOTH = new LanguageChoice(Screens.ENGLISH, Optional.of(Screens.ARABIC));

    @Test
    void openFromTheMenuAndLeadBackToIt() {
        var places = Fx.call(() -> {
            var screens = atMenu(BOTH);
            press(screens, "local-title");
            var there = screens.sitting.state().get();
            screens.layOut();
            press(screens, "words-parts");
            return List.of(there, screens.sitting.state().get());
        });

        assertThat(places).containsExactly(new ReadingLocal(new AtMenu()), new AtMenu());
    }

    @Test
    void sayWhoseTheyAreAndStandInBothLanguages() {
        var shown = Fx.call(() -> texts(reading(BOTH)));

        assertThat(shown).contains("local.title", "local.note", "From the partner", "من الشريك", "The door is wide.", "الباب واسع.", "A ramp leads to it.", "يؤدي إليه ممر.",
                "Our office", "\u2066020 7946 0000\u2069");
    }

    @Test
    void standInEnglishWhereTheyAreNotTranslatedAndOnlyOnce() {
        var shown = Fx.call(() -> {
            var screens = reading(new LanguageChoice(Screens.ARABIC, Optional.of(Screens.ENGLISH)));
            press(screens, "local-times");
            screens.layOut();
            return texts(screens);
        });

        assertThat(shown).containsOnlyOnce("We are here from nine.").doesNotContain("The door is wide.");
    }

    @Test
    void areReachedByTheKeyboardAlone() {
        var shown = Fx.call(() -> {
            var screens = reading(BOTH);
            screens.node("local-times").requestFocus();
            screens.press(KeyCode.SPACE);
            screens.release(KeyCode.SPACE);
            screens.layOut();
            return texts(screens);
        });

        assertThat(shown).contains("We are here from nine.");
    }

    private static Screens atMenu(LanguageChoice choice) {
        var screens = new Screens(choice, 1366, 768);
        screens.sitting.goToMenu();
        screens.layOut();
        return screens;
    }

    private static Screens reading(LanguageChoice choice) {
        var screens = atMenu(choice);
        screens.sitting.readLocal();
        screens.layOut();
        return screens;
    }

    private static void press(Screens screens, String id) {
        ((Button) screens.node(id)).fire();
    }

    private static List<String> texts(Screens screens) {
        return Screens.all(screens.shell, Words.class::isInstance).stream().map(node -> ((Words) node).getText().replace('\n', ' ')).toList();
    }
}

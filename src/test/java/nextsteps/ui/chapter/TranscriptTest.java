package nextsteps.ui.chapter;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nextsteps.session.FilmPanel;
import nextsteps.session.LanguageChoice;
import nextsteps.session.SittingState.ReadingWords;
import nextsteps.session.SittingState.Watching;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("The lines beside a film")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class TranscriptTest {

    @Test
    void showTheCourtWordsOfTheLineThatIsSpoken() {
        assertThat(Fx.call(() -> words(at(ofSeconds(3))))).containsExactly("word-judge");
    }

    @Test
    void showNoWordBeforeTheFirstLine() {
        assertThat(Fx.call(() -> words(at(ofSeconds(1))))).isEmpty();
    }

    @Test
    void openAWordByTheKeyboardAndComeBackToTheFilm() {
        var states = Fx.call(() -> {
            var screens = at(ofSeconds(3));
            screens.node("word-judge").requestFocus();
            screens.press(KeyCode.ENTER);
            var reading = screens.sitting.state().get();
            screens.sitting.comeBack();
            return List.of(reading, screens.sitting.state().get(), new Watching(screens.room()));
        });

        assertThat(states.getFirst()).isEqualTo(new ReadingWords(Optional.of("judge"), Optional.of("1"), (Watching) states.getLast()));
        assertThat(states.get(1)).isEqualTo(states.getLast());
    }

    private static Screens at(Duration position) {
        var screens = new Screens(LanguageChoice.of(Screens.ENGLISH, Screens.ARABIC), 1366, 768);
        screens.sitting.open(screens.room());
        screens.player.becomeReady();
        screens.sitting.film().play();
        screens.player.advance(position);
        screens.sitting.toggle(FilmPanel.READ_ALONG);
        screens.layOut();
        return screens;
    }

    private static List<String> words(Screens screens) {
        return Screens.all(screens.shell, node -> node.getId() != null && node.getId().startsWith("word-")).stream().map(node -> node.getId()).toList();
    }
}

package nextsteps.review.ui;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.session.LanguageChoice;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A preview")
class BenchTest {

    private static final LanguageChoice BOTH = new LanguageChoice(Screens.ARABIC, Optional.of(Screens.ENGLISH));

    private final Screens screens = Fx.call(() -> new Screens(BOTH, 1366, 768));
    private final Marking marking = new Marking();
    private final Bench bench = Fx.call(this::stand);

    private Bench stand() throws BrokenProgramme {
        Programme programme = ProgrammeReader.read(Path.of("content")).programme();
        var stood = new Bench(screens.shell, programme, screens.sitting, marking);
        screens.scene.setRoot(stood);
        return stood;
    }

    @Test
    void namesTheLineThatIsReadAndItsSpeedInBothLanguages() {
        Fx.run(this::playIntoTheLine);

        assertThat(words("bench-line")).containsExactly("1", "ar 11.0 characters a second", "en 10.0 characters a second");
    }

    @Test
    void namesNoLineWhileTheFilmIsSilent() {
        Fx.run(() -> screens.sitting.open(screens.room()));

        assertThat(words("bench-line")).isEmpty();
    }

    @Test
    void saysWhatNobodyHasReviewed() {
        assertThat(words("bench-draft")).containsExactly("Draft: ar. No legal check yet. No survivor group yet.");
    }

    @ParameterizedTest
    @CsvSource({"F6, bench-draft", "F7, bench-line", "F9, bench-areas"})
    void hidesAMarkByItsKeyAndShowsItAgain(KeyCode key, String mark) {
        Fx.run(this::playIntoTheLine);
        var before = look(mark);

        press(key);
        var without = look(mark);
        press(key);

        assertThat(without).isNotEqualTo(before);
        assertThat(look(mark)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1024, 600", "1920, 1080"})
    void coversNeitherTheRailNorTheSubtitles(double width, double height) {
        Fx.run(() -> {
            bench.resize(width, height);
            playIntoTheLine();
        });

        var marks = List.of(bounds(find("bench-line")), bounds(bench.lookup(".bench-bar")));

        for (var selector : List.of(".rail", ".leave", ".captions")) {
            var kept = bounds(bench.lookup(selector));
            assertThat(marks).noneMatch(mark -> mark.intersects(kept.getMinX() + 1, kept.getMinY() + 1, kept.getWidth() - 2, kept.getHeight() - 2));
        }
    }

    private void playIntoTheLine() {
        screens.sitting.open(screens.room());
        screens.player.becomeReady();
        screens.sitting.film().play();
        screens.player.advance(ofSeconds(3));
    }

    /// What can be seen of a mark.
    private List<String> look(String id) {
        var node = Fx.call(() -> settled(id));
        return node.isVisible() ? words(id) : List.of("hidden");
    }

    private List<String> words(String id) {
        return Fx.call(() -> labels(settled(id)));
    }

    private static List<String> labels(Node node) {
        if (node instanceof Label label) {
            return List.of(label.getText());
        }
        return Screens.all((Parent) node, Label.class::isInstance).stream().map(label -> ((Label) label).getText()).toList();
    }

    private Node find(String id) {
        return Fx.call(() -> settled(id));
    }

    private Node settled(String id) {
        bench.applyCss();
        bench.layout();
        bench.refresh();
        return bench.lookup("#" + id);
    }

    private Bounds bounds(Node node) {
        return Fx.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    private void press(KeyCode key) {
        Fx.run(() -> Event.fireEvent(screens.shell, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }
}

package nextsteps.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nextsteps.ui.Fx;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("Words")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class WordsTest {

    private static final String LONG = "Meeting your witness care officer";

    @Test
    void areShownToTheLastLetterWhateverTheirWidth() {
        var shown = Fx.call(() -> {
            var texts = new LinkedHashSet<String>();
            for (var width = 120.0; width < 400; width += 0.5) {
                texts.add(shownAt(width).replace('\n', ' '));
            }
            return texts;
        });

        assertThat(shown).isEqualTo(Set.of(LONG));
    }

    @Test
    void stayOnOneLineAtTheWidthTheyAskFor() {
        var shown = Fx.call(() -> shownAt(words().prefWidth(-1)));

        assertThat(shown).isEqualTo(LONG);
    }

    @Test
    void areTallEnoughForAllTheirLines() {
        var cut = Fx.call(() -> IntStream.rangeClosed(14, 40).filter(WordsTest::isCutAt).boxed().toList());

        assertThat(cut).isEmpty();
    }

    private static boolean isCutAt(int size) {
        var font = Font.font(size);
        var words = shown(new Words("One\nTwo\nThree", FontBreaks.of(Locale.ENGLISH, font), font), 400);
        return ((Text) words.lookup(".text")).getLayoutBounds().getHeight() > words.getHeight();
    }

    private static String shownAt(double width) {
        return ((Text) shown(words(), width).lookup(".text")).getText();
    }

    private static Words shown(Words words, double width) {
        var pane = new Pane(words);
        new Scene(pane);
        pane.applyCss();
        words.resizeRelocate(0, 0, width, words.prefHeight(width));
        words.layout();
        return words;
    }

    private static Words words() {
        var font = Font.font(15);
        var words = new Words(LONG, FontBreaks.of(Locale.ENGLISH, font), font);
        words.setPadding(new Insets(0, 10.5, 0, 10.5));
        return words;
    }
}

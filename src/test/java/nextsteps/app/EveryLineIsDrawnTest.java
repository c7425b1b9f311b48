package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import nextsteps.playback.FakePlayer;
import nextsteps.programme.Chapter;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.session.LanguageChoice;
import nextsteps.session.Sitting;
import nextsteps.session.SittingState.AtEndCard;
import nextsteps.subtitle.Cue;
import nextsteps.ui.Fx;
import nextsteps.ui.chapter.SubtitleOverlay;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Theme;
import nextsteps.ui.theme.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The films themselves are not decoded here: a player without a film takes their time.
@DisplayName("Every film, from its start to its end")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class EveryLineIsDrawnTest {

    private static final Programme PROGRAMME = programme();
    private static final Scale SCALE = new Scale(1366, 768);

    /// Where a film is shown in a window of 1366 by 768, in pixels.
    private static final double FILM_WIDTH = 1097;
    private static final double FILM_HEIGHT = 617;

    static List<ScreenLanguage> languages() {
        return Films.screenLanguages(PROGRAMME);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void drawsEachLineOverItsEnglishOneWithinItsPicture(ScreenLanguage language) {
        var notDrawn = Fx.call(() -> {
            FontShelf.load(PROGRAMME);
            var screen = new DrawnOver(language, languages().getFirst());
            var faults = new ArrayList<String>();
            PROGRAMME.chapters().forEach(chapter -> faults.addAll(screen.play(chapter)));
            return faults;
        });

        assertThat(notDrawn).isEmpty();
    }

    /// A sitting in two languages, and the subtitles that it draws.
    private static final class DrawnOver {

        final FakePlayer player = new FakePlayer();
        final Sitting sitting;
        final SubtitleOverlay overlay;
        final Pane film = new Pane();

        DrawnOver(ScreenLanguage first, ScreenLanguage second) {
            var library = new DiscLibrary(PROGRAMME.root(), fault -> {
                throw new AssertionError(fault);
            });
            sitting = new Sitting(PROGRAMME.chapters(), LanguageChoice.of(first.language().tag(), second.language().tag()), library, player);
            overlay = new SubtitleOverlay(new Wording(first, Optional.of(second), SCALE));
            overlay.fitInto(FILM_WIDTH, Double.MAX_VALUE);
            film.getChildren().setAll(overlay);
            film.getStylesheets().setAll(new Theme().styleSheet(SCALE));
            var _ = new Scene(film, FILM_WIDTH, FILM_HEIGHT);
        }

        List<String> play(Chapter chapter) {
            sitting.open(chapter);
            player.becomeReady();
            sitting.film().play();
            var faults = new ArrayList<String>();
            for (var cue : sitting.subtitles().tracks().get().second().cues()) {
                player.advance(middle(cue).minus(player.position()));
                overlay.show(sitting.subtitles().tracks().get().at(player.position()));
                faults.addAll(faults(cue));
            }
            player.end();
            if (!sitting.state().get().equals(new AtEndCard(chapter))) {
                faults.add(chapter.id() + " does not end");
            }
            return faults;
        }

        private List<String> faults(Cue cue) {
            var faults = new ArrayList<String>();
            film.applyCss();
            overlay.autosize();
            if (!overlay.isVisible() || overlay.getChildren().size() != 2) {
                faults.add(cue.id() + " is not drawn in both languages");
            } else if (!drawn(1).equals(plain(cue.text()))) {
                faults.add(cue.id() + " is drawn as: " + drawn(1));
            } else if (overlay.getWidth() > FILM_WIDTH || overlay.getHeight() > 0.4 * FILM_HEIGHT) {
                faults.add("%s is %.0f by %.0f".formatted(cue.id(), overlay.getWidth(), overlay.getHeight()));
            }
            return faults;
        }

        private String drawn(int place) {
            return plain(((Text) overlay.getChildren().get(place)).getText());
        }
    }

    private static String plain(String text) {
        return text.replace('\n', ' ');
    }

    private static Duration middle(Cue cue) {
        return cue.start().plus(cue.end()).dividedBy(2);
    }

    private static Programme programme() {
        try {
            return ProgrammeReader.read(Path.of("content")).programme();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

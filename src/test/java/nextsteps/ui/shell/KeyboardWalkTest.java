package nextsteps.ui.shell;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nextsteps.session.LanguageChoice;
import nextsteps.session.LineStop;
import nextsteps.session.SittingState;
import nextsteps.session.WorkersCard;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// Nothing but keys is used: Tab until a control of a name has the focus, and Enter.
@DisplayName("By the keyboard alone")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class KeyboardWalkTest {

    private static final int STEPS = 80;

    /// Hands on a keyboard.
    private static final class Hands {

        final Screens screens;

        Hands() {
            this(1366, 768);
        }

        Hands(double width, double height) {
            screens = new Screens(LanguageChoice.of(Screens.ENGLISH), width, height);
        }

        Hands go(String... ids) {
            for (var id : ids) {
                tabTo(id);
                press(KeyCode.ENTER);
            }
            return this;
        }

        Hands press(KeyCode... codes) {
            for (var code : codes) {
                screens.press(code);
                screens.release(code);
                screens.layOut();
                assertThat(screens.scene.getFocusOwner()).as("focus after " + code).isNotNull();
            }
            return this;
        }

        private void tabTo(String id) {
            var met = new ArrayList<String>();
            for (var steps = 0; steps < STEPS; steps++) {
                var focused = String.valueOf(screens.scene.getFocusOwner().getId());
                if (focused.equals(id)) {
                    return;
                }
                met.add(focused);
                press(KeyCode.TAB);
            }
            throw new AssertionError("\"%s\" is not reached from %s".formatted(id, met.stream().distinct().toList()));
        }

        SittingState state() {
            return screens.sitting.state().get();
        }

        Hands watching() {
            go("languages-go-on", "opening-go-on", "chapter-c5");
            screens.player.becomeReady();
            return press(KeyCode.F5);
        }
    }

    @Test
    void languagesAreChosenAndTheOpeningIsReadOn() {
        var hands = Fx.call(() -> new Hands().go("first-ar", "second-vi", "languages-go-on", "opening-try-leave", "leave-not-now"));

        assertThat(hands.state()).isInstanceOf(SittingState.AtMenu.class);
        assertThat(hands.screens.sitting.languages().get()).isEqualTo(LanguageChoice.of(Screens.ARABIC, Locale.of("vi")));
    }

    @Test
    void theButtonThatHasReachedTheTopOfAPageHandsTheFocusToItsNeighbour() {
        var focused = Fx.call(() -> {
            var hands = new Hands(1024, 600).go("start-open", "start-text-size-200");
            hands.tabTo("scroll-earlier");
            var earlier = hands.screens.scene.getFocusOwner();
            while (!earlier.isDisabled()) {
                hands.press(KeyCode.ENTER);
            }
            return hands.screens.scene.getFocusOwner().getId();
        });

        assertThat(focused).isEqualTo("scroll-later");
    }

    @Test
    void theWorkerSetsThePlayerUpAndReadsHerCards() {
        var states = Fx.call(() -> {
            var hands = new Hands().go("start-open", "start-cards");
            var card = hands.state();
            hands.go("card-interpreter");
            var other = hands.state();
            hands.go("panel-close", "start-papers");
            return List.of(card, other, hands.state());
        });

        assertThat(states.get(0)).isInstanceOfSatisfying(SittingState.ReadingCard.class, card -> assertThat(card.card()).isEqualTo(WorkersCard.BEFORE));
        assertThat(states.get(1)).isInstanceOfSatisfying(SittingState.ReadingCard.class, card -> assertThat(card.card()).isEqualTo(WorkersCard.INTERPRETER));
        assertThat(states.get(2)).isInstanceOf(SittingState.ReadingPapers.class);
    }

    @Test
    void aHardPartIsReadInsteadOrWatchedOrLeftAlone() {
        var states = Fx.call(() -> {
            var hands = new Hands().go("languages-go-on", "opening-go-on", "chapter-c8", "card-note-choose-another");
            var menu = hands.state();
            hands.go("chapter-c8", "card-note-read");
            var reading = hands.state();
            hands.go("read-back", "card-note-watch");
            return List.<Object>of(menu.getClass(), reading.getClass(), hands.state().getClass());
        });

        assertThat(states).containsExactly(SittingState.AtMenu.class, SittingState.ReadingInstead.class, SittingState.Watching.class);
    }

    @Test
    void everyButtonUnderTheFilmDoesItsPart() {
        var seen = Fx.call(() -> {
            var hands = new Hands().watching();
            var sitting = hands.screens.sitting;
            hands.screens.player.advance(ofSeconds(3));
            hands.go("player-again");
            var again = hands.screens.player.position();
            hands.go("player-stop-each-line", "player-slower");
            var mode = sitting.film().interpreterStop().mode().get();
            var rate = hands.screens.player.rate();
            hands.go("player-read-along", "line-1");
            var line = hands.screens.player.position();
            hands.go("rail-pause", "rail-calm", "calm-continue");
            return List.of(again, mode, rate < 1, line, hands.state().getClass());
        });

        assertThat(seen).containsExactly(ofSeconds(2), LineStop.EACH_LINE, true, ofSeconds(2), SittingState.Watching.class);
    }

    @Test
    void everyPageBesideTheFilmIsOpenedAndLeftAgain() {
        var pages = Fx.call(() -> {
            var hands = new Hands().watching();
            var seen = new ArrayList<Object>();
            hands.go("player-more");
            for (var page : List.of(List.of("player-words", "words-back"), List.of("who-title", "words-back"))) {
                hands.go(page.getFirst());
                seen.add(hands.state().getClass());
                hands.go(page.getLast());
                seen.add(hands.state().getClass());
            }
            hands.press(KeyCode.F1);
            seen.add(hands.state().getClass());
            hands.go("keys-close");
            seen.add(hands.state().getClass());
            return seen;
        });

        assertThat(pages).containsExactly(SittingState.ReadingWords.class, SittingState.Watching.class, SittingState.VisitingRoom.class,
                SittingState.Watching.class, SittingState.ReadingKeys.class, SittingState.Watching.class);
    }

    @Test
    void everyPageOfTheMenuIsOpened() {
        var pages = Fx.call(() -> {
            var hands = new Hands().go("languages-go-on", "opening-go-on");
            var seen = new ArrayList<Object>();
            for (var page : List.of(List.of("who-title", "words-parts"), List.of("menu-words", "words-parts"), List.of("menu-papers", "panel-close"),
                    List.of("honest-open", "honest-close"), List.of("keys-title", "keys-close"), List.of("menu-languages", "languages-go-on"))) {
                hands.go(page.getFirst());
                seen.add(hands.state().getClass());
                hands.go(page.getLast());
                assertThat(hands.state()).as(page.getFirst()).isInstanceOf(SittingState.AtMenu.class);
            }
            return seen;
        });

        assertThat(pages).containsExactly(SittingState.VisitingRoom.class, SittingState.ReadingWords.class, SittingState.ReadingPapers.class,
                SittingState.ReadingHonesty.class, SittingState.ReadingKeys.class, SittingState.ChoosingLanguages.class);
    }

    @Test
    void theEndOfAFilmLeadsOn() {
        var states = Fx.call(() -> {
            var hands = new Hands().watching();
            hands.screens.player.end();
            hands.screens.layOut();
            hands.go("end-again");
            var again = hands.state();
            hands.screens.player.end();
            hands.screens.layOut();
            hands.go("end-parts");
            return List.<Object>of(again.getClass(), hands.state().getClass(), Optional.of(hands.screens.leaves));
        });

        assertThat(states).containsExactly(SittingState.Watching.class, SittingState.AtMenu.class, Optional.of(0));
    }

    @Test
    void leavingIsReachedFromAnywhere() {
        var leaves = Fx.call(() -> new Hands().watching().go("rail-leave").screens.leaves);

        assertThat(leaves).isPositive();
    }
}

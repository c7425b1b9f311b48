package nextsteps.app;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import nextsteps.playback.PlaybackFailure;
import nextsteps.programme.Audience;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.session.FilmPanel;
import nextsteps.session.LanguageChoice;
import nextsteps.session.LineStop;
import nextsteps.session.Protection;
import nextsteps.session.Settings;
import nextsteps.session.TextSize;
import nextsteps.session.WorkersCard;
import nextsteps.ui.Flaws;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import nextsteps.ui.theme.Heard;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The programme as it is, in its own fonts: each language over the next one.
@DisplayName("On every screen, in every language,")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class EveryScreenTest {

    private static final Programme PROGRAMME = read();

    private static Programme read() {
        try {
            return ProgrammeReader.read(Path.of("content")).programme();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @BeforeAll
    static void dress() {
        Fx.run(() -> {
            Theme.install();
            FontShelf.load(PROGRAMME);
        });
    }

    @AfterAll
    static void undress() {
        Fx.run(() -> Application.setUserAgentStylesheet(null));
    }

    static Stream<LanguageChoice> languages() {
        var tags = PROGRAMME.languages().stream().map(language -> language.tag()).toList();
        return IntStream.range(0, tags.size()).mapToObj(index -> LanguageChoice.of(tags.get(index), tags.get((index + 1) % tags.size())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void nothingIsCutOrLiesOnSomethingElse(LanguageChoice languages) {
        var flaws = new ArrayList<String>();

        flaws.addAll(flaws(languages, "1024x600", TextSize.USUAL));
        flaws.addAll(flaws(languages, "1024x600", TextSize.LARGEST));
        flaws.addAll(flaws(languages, "1366x768", TextSize.USUAL));

        assertThat(flaws).isEmpty();
    }

    @ParameterizedTest(name = "on a screen of {0}, words at {1}")
    @CsvSource({"1366x768, LARGEST", "1920x1080, USUAL", "3840x2160, USUAL", "3840x2160, LARGEST", "1024x768, LARGE", "1280x720, LARGER"})
    void nothingIsCutInOtherSizes(String size, TextSize text) {
        assertThat(flaws(LanguageChoice.of(Screens.ENGLISH, Screens.ARABIC), size, text)).isEmpty();
    }

    /// Of the lines of a film one is met by Tab, the others from there by Up and Down; a page scrolls by itself to what has the focus, and at
    /// its end there is nothing later.
    @ParameterizedTest(name = "words at {0}")
    @EnumSource(names = {"USUAL", "LARGEST"})
    void everythingThatCanBePressedIsReachedByTheTabKeyAlone(TextSize text) {
        var unreached = Fx.call(() -> {
            var screens = new Screens(material(), LanguageChoice.of(Screens.ENGLISH, Screens.ARABIC), Protection.NONE, 1366, 768);
            screens.sitting.set(Settings.USUAL.withTextSize(text));
            var found = new ArrayList<String>();
            places(screens).forEach((name, place) -> {
                place.run();
                screens.layOut();
                Screens.outOfReach(screens.scene).stream().filter(id -> !id.startsWith("line-") && !id.startsWith("scroll-")).forEach(id -> found.add(name + ": " + id));
            });
            return found;
        });

        assertThat(unreached).isEmpty();
    }

    /// For those who do not read: the name of whatever can have the focus is among the recordings; a partner's pages have none.
    @Test
    void everythingThatCanHaveTheFocusHasItsNameSpokenInEnglish() {
        var silent = Fx.call(() -> {
            var screens = new Screens(material(), LanguageChoice.of(Screens.ENGLISH, Screens.ARABIC), Protection.NONE, 1366, 768);
            var recordings = new DiscRecordings(PROGRAMME.root());
            var found = new TreeSet<String>();
            places(screens).forEach((name, place) -> {
                place.run();
                screens.layOut();
                Screens.all(screens.shell, Node::isFocusTraversable).stream().filter(node -> !String.valueOf(node.getId()).startsWith("local-")).forEach(node -> nameless(node, recordings).forEach(key -> found.add(name + ": " + key)));
            });
            return found;
        });

        assertThat(silent).isEmpty();
    }

    /// The names of a node that nobody has recorded, or its id if it has no name.
    private static List<String> nameless(Node node, DiscRecordings recordings) {
        var keys = Heard.of(node);
        return keys.isEmpty() ? List.of("#" + node.getId()) : keys.stream().filter(key -> recordings.of(key, Screens.ENGLISH).isEmpty()).toList();
    }

    private static List<String> flaws(LanguageChoice languages, String size, TextSize text) {
        return Fx.call(() -> {
            var window = WindowSize.parse(size).orElseThrow();
            var screens = new Screens(material(), languages, Protection.NONE, window.width(), window.height());
            screens.sitting.set(Settings.USUAL.withTextSize(text));
            var found = new ArrayList<String>();
            places(screens).forEach((name, place) -> {
                place.run();
                screens.layOut();
                Flaws.of(screens.shell).forEach(flaw -> found.add("%s %d %s: %s".formatted(size, text.percent(), name, flaw)));
            });
            return found;
        });
    }

    private static Screens.Material material() {
        var witness = PROGRAMME.chapters().stream().filter(chapter -> chapter.audience() == Audience.WITNESS).toList();
        return new Screens.Material(witness, PROGRAMME.room(), Films.screenLanguages(PROGRAMME), PROGRAMME.glossary().orElseThrow(), Optional.of(Screens.LOCAL), PROGRAMME.imprint(),
                new DiscLibrary(PROGRAMME.root(), _ -> {}), new Posters(PROGRAMME.root()));
    }

    /// The ways to every screen and its states, in turn.
    private static Map<String, Runnable> places(Screens screens) {
        var sitting = screens.sitting;
        var places = new LinkedHashMap<String, Runnable>();
        places.put("languages", () -> {});
        places.put("start card", sitting::setUp);
        for (var card : WorkersCard.values()) {
            places.put("card " + card, () -> sitting.readCard(card));
        }
        places.put("papers", () -> {
            sitting.comeBack();
            sitting.readPapers();
        });
        places.put("screen changed", sitting::screenChanged);
        places.put("opening", () -> {
            sitting.comeBack();
            sitting.comeBack();
            sitting.comeBack();
            sitting.goOn();
        });
        places.put("leave", sitting::tryLeave);
        places.put("menu", sitting::goToMenu);
        places.put("honesty", sitting::readHonesty);
        places.put("words", () -> {
            sitting.goToMenu();
            sitting.readWords(Optional.empty());
        });
        places.put("who is who", () -> {
            sitting.goToMenu();
            sitting.visitRoom();
        });
        places.put("note", () -> sitting.choose(screens.hard()));
        places.put("read instead", () -> sitting.readInstead(screens.hard()));
        places.put("film", () -> {
            sitting.open(screens.room());
            screens.player.becomeReady();
        });
        places.put("film playing", () -> sitting.film().play());
        places.put("read along", () -> sitting.toggle(FilmPanel.READ_ALONG));
        places.put("more", () -> sitting.toggle(FilmPanel.MORE));
        places.put("interpreter stop", () -> {
            sitting.toggle(FilmPanel.MORE);
            sitting.film().interpreterStop().ask(LineStop.EACH_LINE);
            screens.player.advance(ofSeconds(20));
            sitting.film().interpreterStop().reach();
        });
        places.put("end", screens.player::end);
        places.put("calm", sitting::calm);
        places.put("keys", sitting::readKeys);
        places.put("about", sitting::readAbout);
        places.put("fault", () -> {
            sitting.open(screens.room());
            screens.player.fail(PlaybackFailure.CUT_SHORT);
        });
        return places;
    }
}

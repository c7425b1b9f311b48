package nextsteps.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import nextsteps.group.GroupDesk;
import nextsteps.group.GroupMaterial;
import nextsteps.group.GroupScreens;
import nextsteps.group.GroupSession;
import nextsteps.group.GroupState;
import nextsteps.group.Sight;
import nextsteps.group.Slide;
import nextsteps.language.Texts;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.MediaSource;
import nextsteps.playback.PlayerState;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Chapter;
import nextsteps.programme.GroupPicture;
import nextsteps.programme.Media;
import nextsteps.programme.Plan;
import nextsteps.programme.PlanItem;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.session.ChapterFilm;
import nextsteps.session.ChapterLibrary;
import nextsteps.session.LanguageChoice;
import nextsteps.session.Protection;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;
import nextsteps.ui.Flaws;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import nextsteps.ui.chapter.FilmPicture;
import nextsteps.ui.group.FilmPane;
import nextsteps.ui.group.Mirror;
import nextsteps.ui.group.Pictures;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The group's window")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class GroupWindowTest {

    private static final Programme PROGRAMME = programme();
    private static final Plan POLICE = PROGRAMME.plans().stream().filter(plan -> plan.id().equals("police-45")).findFirst().orElseThrow();
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1024, 768);

    /// Both windows of a session without windows around them.
    private static final class Room {

        final FakePlayer player = new FakePlayer();
        final GroupScreens screens = new GroupScreens(List.of(LAPTOP, PROJECTOR));
        final GroupDesk desk;
        final GroupShell group;
        final TrainerShell trainer;
        final Scene groupScene;
        final Scene trainerScene;
        int leaves;

        Room(Plan plan) {
            this(plan, 1366, 768);
        }

        /// With a trainer's screen of a size.
        Room(Plan plan, double width, double height) {
            this(plan, width, height, Optional.empty());
        }

        /// With a second language on both screens.
        Room(Plan plan, double width, double height, Optional<ScreenLanguage> second) {
            var material = new GroupMaterial(PROGRAMME.chapters(), new Library(), Locale.ENGLISH, player);
            desk = new GroupDesk(List.of(plan), material, LanguageChoice.of(Locale.ENGLISH), screens, () -> Duration.ZERO);
            var source = language(Locale.ENGLISH);
            Function<Scale, Wording> wordings = scale -> new Wording(source, second, scale);
            var posters = new Posters(Path.of("content"));
            trainer = new TrainerShell(desk, wordings, source, new Pictures(posters, PROGRAMME.room(), part -> new Mirror(Optional::empty, posters.of(part.chapter())),
                    Optional::empty), () -> LocalTime.NOON, Protection.NONE, () -> leaves++);
            group = new GroupShell(desk, wordings, source, wording -> new Pictures(posters, PROGRAMME.room(), part -> new FilmPane(part,
                    desk.session().get().orElseThrow().film(), new FilmPicture(new Pane(), _ -> {}), posters.of(part.chapter()), desk.captions().shown(), wording),
                    Optional::empty), Protection.NONE, () -> leaves++);
            groupScene = new Scene(group, second.isPresent() ? 1366 : 1024, 768);
            trainerScene = new Scene(trainer, width, height);
            var keys = new GroupKeys(desk, trainer);
            Stream.of(groupScene, trainerScene).forEach(scene -> {
                new LeaveKeys(() -> leaves++, () -> Duration.ZERO, false).listenTo(scene);
                keys.listenTo(scene);
            });
            layOut();
        }

        GroupSession session() {
            return desk.session().get().orElseThrow();
        }

        void layOut() {
            Stream.of(group, trainer).forEach(shell -> {
                shell.applyCss();
                shell.layout();
                shell.layout();
            });
        }

        void press(KeyCode... codes) {
            for (var code : codes) {
                var digit = code.isDigitKey() ? code.getChar() : "";
                Event.fireEvent(groupScene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, digit, digit, code, false, false, false, false));
            }
        }

        /// Does something and looks, at every step of the plan, with and without covers, a frozen picture, other screens.
        void walk(Consumer<Room> look) {
            look.accept(this);
            desk.choose(desk.plans().getFirst());
            look.accept(this);
            session().begin();
            while (session().state().get() instanceof GroupState.Running) {
                player.becomeReady();
                look.accept(this);
                session().black();
                look.accept(this);
                session().calm();
                look.accept(this);
                session().calm();
                session().freeze();
                screens.swap();
                look.accept(this);
                session().freeze();
                screens.change(List.of(PROJECTOR));
                look.accept(this);
                screens.showOrHideNotes();
                look.accept(this);
                screens.change(List.of(LAPTOP, PROJECTOR));
                session().next();
            }
            look.accept(this);
        }
    }

    @Test
    void neverHoldsAWordOfANote() {
        var read = Fx.call(() -> {
            var words = new ArrayList<String>();
            new Room(POLICE).walk(room -> {
                room.layOut();
                words.addAll(texts(room.group));
            });
            return words;
        });

        assertThat(read).contains("Opening agreement", "What do you need to take part well today?");
        assertThat(read).noneMatch(text -> notes().anyMatch(note -> (note.contains(text) && text.length() > 20) || text.contains(note)));
    }

    @Test
    void looksTheSameWithAndWithoutNotesPixelByPixel() {
        var same = Fx.call(() -> {
            var with = new ArrayList<int[]>();
            var without = new ArrayList<int[]>();
            new Room(POLICE).walk(room -> with.add(pixels(room)));
            new Room(withoutNotes(POLICE)).walk(room -> without.add(pixels(room)));
            return with.size() == without.size() && IntStream.range(0, with.size()).allMatch(at -> Arrays.equals(with.get(at), without.get(at)));
        });

        assertThat(same).isTrue();
    }

    @Test
    void isBlackAndSilentByTheKeyOfAClicker() {
        var states = Fx.call(() -> {
            var room = begun();
            room.press(KeyCode.DIGIT3, KeyCode.ENTER);
            room.player.becomeReady();
            room.press(KeyCode.F5);
            var before = room.player.state();
            room.press(KeyCode.PERIOD);
            return List.of(before instanceof PlayerState.Playing, room.player.state() instanceof PlayerState.Paused, room.session().sight().get());
        });

        assertThat(states).containsExactly(true, true, new Sight.Black());
    }

    @Test
    void isLeftNeitherByEscNorByF5ButByShiftThreeTimes() {
        var leaves = Fx.call(() -> {
            var room = begun();
            room.press(KeyCode.ESCAPE, KeyCode.F5, KeyCode.ESCAPE, KeyCode.F5);
            var before = room.leaves;
            for (var times = 0; times < 3; times++) {
                Event.fireEvent(room.group, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false));
                Event.fireEvent(room.group, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.SHIFT, false, false, false, false));
            }
            return List.of(before, room.leaves);
        });

        assertThat(leaves).containsExactly(0, 1);
    }

    @Test
    void goesToAnItemByItsNumberAndToTheNextStepByPageDown() {
        var titles = Fx.call(() -> {
            var room = begun();
            room.press(KeyCode.DIGIT2, KeyCode.ENTER);
            var jumped = title(room);
            room.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
            var stepped = title(room);
            room.press(KeyCode.LEFT);
            var back = title(room);
            room.press(KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.ENTER);
            return List.of(jumped, stepped, back, title(room));
        });

        assertThat(titles).containsExactly("Before the first account", "What is not allowed", "Before the first account", "Before the first account");
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1024, 600", "1920, 1080"})
    void cutsNoWordNorDoesTheTrainersBesideIt(double width, double height) {
        var flaws = Fx.call(() -> {
            var room = new Room(POLICE, width, height);
            var found = new TreeSet<String>();
            look(room, found);
            room.desk.choose(POLICE);
            look(room, found);
            room.session().begin();
            while (room.session().state().get() instanceof GroupState.Running) {
                room.player.becomeReady();
                look(room, found);
                room.session().next();
            }
            look(room, found);
            room.press(KeyCode.F1);
            look(room, found);
            return found;
        });

        assertThat(flaws).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "vi", "ti", "th"})
    void cutsNoWordOfAnyCardInTwoLanguages(String second) {
        var flaws = Fx.call(() -> {
            var found = new TreeSet<String>();
            PROGRAMME.plans().forEach(plan -> {
                var room = new Room(plan, 1366, 768, Optional.of(language(Locale.forLanguageTag(second))));
                room.desk.choose(plan);
                room.session().begin();
                while (room.session().state().get() instanceof GroupState.Running) {
                    if (isCard(room)) {
                        room.layOut();
                        found.addAll(Flaws.of(room.group));
                    }
                    room.session().next();
                }
            });
            return found;
        });

        assertThat(flaws).isEmpty();
    }

    @Test
    void makesACardNoSmallerThanItHasToBe() {
        var heights = Fx.call(() -> {
            var room = new Room(POLICE, 1366, 768, Optional.of(language(Locale.forLanguageTag("ar"))));
            room.desk.choose(POLICE);
            room.session().begin();
            room.layOut();
            var words = Screens.all(room.group, node -> node instanceof Text text && text.getText().startsWith("Opening agreement"));
            return words.stream().map(node -> ((Text) node).getFont().getSize() > 28).toList();
        });

        assertThat(heights).containsExactly(true);
    }

    private static boolean isCard(Room room) {
        return room.session().sight().get() instanceof Sight.Seeing(Slide.Picture(GroupPicture.Card _));
    }

    @Test
    void hidesTheNotesAgainOnceThePageOfKeysThatBroughtThemIsClosed() {
        var shown = Fx.call(() -> {
            var room = begun();
            room.screens.change(List.of(PROJECTOR));
            room.press(KeyCode.F1);
            var withKeys = room.screens.seats().get().trainer().isPresent();
            room.press(KeyCode.ESCAPE);
            var closed = room.screens.seats().get().trainer().isPresent();
            room.press(KeyCode.F1, KeyCode.N, KeyCode.F1);
            room.layOut();
            var again = room.screens.seats().get().trainer().isPresent() && isOffered(room, "keys-title");
            room.press(KeyCode.F1, KeyCode.N, KeyCode.F1, KeyCode.F1);
            return List.of(withKeys, closed, again, room.screens.seats().get().trainer().isPresent());
        });

        assertThat(shown).containsExactly(true, false, true, true);
    }

    @Test
    void callsNotesHiddenOrForTheTrainerAloneOnlyWhereTheyAre() {
        var said = Fx.call(() -> {
            var room = new Room(POLICE);
            room.screens.change(List.of(PROJECTOR));
            room.desk.choose(POLICE);
            room.layOut();
            var before = texts(room.trainer);
            room.session().begin();
            room.press(KeyCode.N);
            room.layOut();
            return List.of(before, texts(room.trainer));
        });

        assertThat(said.getFirst()).contains("There is one screen. The notes are hidden from the group.");
        assertThat(said.getLast()).doesNotContain("There is one screen. The notes are hidden from the group.", "Only you see these notes.");
    }

    @Test
    void leavesNothingOnTheTrainersScreenOutOfTheReachOfTheTabKey() {
        var unreached = Fx.call(() -> {
            var room = new Room(POLICE);
            var found = new ArrayList<String>(Screens.outOfReach(room.trainerScene));
            room.desk.choose(POLICE);
            room.layOut();
            found.addAll(Screens.outOfReach(room.trainerScene));
            room.session().begin();
            room.layOut();
            found.addAll(Screens.outOfReach(room.trainerScene));
            return found;
        });

        assertThat(unreached).isEmpty();
    }

    private static void look(Room room, Set<String> found) {
        room.layOut();
        Flaws.of(room.trainer).forEach(flaw -> found.add("trainer: " + flaw));
        Flaws.of(room.group).forEach(flaw -> found.add("group: " + flaw));
    }

    @Test
    void goesBackToThePlansOnceTheSessionHasEndedAndHoldsAnother() {
        var seen = Fx.call(() -> {
            var room = begun();
            var whileItRuns = isOffered(room, "group-plans");
            while (room.session().state().get() instanceof GroupState.Running) {
                room.session().next();
            }
            room.layOut();
            var atItsEnd = isOffered(room, "group-plans") && !isOffered(room, "group-next");
            ((Button) node(room, "group-plans")).fire();
            room.layOut();
            var plans = isOffered(room, "plan-police-45");
            ((Button) node(room, "plan-police-45")).fire();
            room.layOut();
            return List.of(whileItRuns, atItsEnd, plans, room.session().state().get());
        });

        assertThat(seen).containsExactly(false, true, true, new GroupState.Preparing());
    }

    private static boolean isOffered(Room room, String id) {
        return !Screens.all(room.trainer, node -> id.equals(node.getId())).isEmpty();
    }

    private static Node node(Room room, String id) {
        return Screens.all(room.trainer, node -> id.equals(node.getId())).getFirst();
    }

    private static Room begun() {
        var room = new Room(POLICE);
        room.desk.choose(POLICE);
        room.session().begin();
        room.layOut();
        return room;
    }

    private static String title(Room room) {
        return ((GroupState.Running) room.session().state().get()).step().item().title();
    }

    private static List<String> texts(Parent parent) {
        return Screens.all(parent, Text.class::isInstance).stream().map(node -> ((Text) node).getText().replace('\n', ' ')).toList();
    }

    private static Stream<String> notes() {
        return POLICE.items().stream().flatMap(item -> Stream.of(item.notes(), item.listenFor(), item.caution())).filter(note -> !note.isEmpty());
    }

    private static int[] pixels(Room room) {
        room.layOut();
        var image = room.group.snapshot(null, null);
        var pixels = new int[(int) (image.getWidth() * image.getHeight())];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, (int) image.getWidth());
        return pixels;
    }

    private static Plan withoutNotes(Plan plan) {
        return new Plan(plan.id(), plan.title(), plan.audience(), "", plan.items().stream().map(item -> new PlanItem(item.id(), item.kind(), item.title(),
                item.planned(), item.shows(), item.question(), "", "", "", item.canDrop())).toList());
    }

    private static ScreenLanguage language(Locale tag) {
        var language = PROGRAMME.languages().stream().filter(each -> each.tag().equals(tag)).findFirst().orElseThrow();
        return new ScreenLanguage(language, new Texts(tag, PROGRAMME.texts().getOrDefault(tag, Map.of()), PROGRAMME.texts().getOrDefault(Locale.ENGLISH, Map.of())));
    }

    private static Programme programme() {
        try {
            return ProgrammeReader.read(Path.of("content")).programme();
        } catch (BrokenProgramme broken) {
            throw new AssertionError(broken);
        }
    }

    private static final class Library implements ChapterLibrary {

        @Override
        public ChapterFilm film(Media media) {
            return new ChapterFilm.Found(new MediaSource(Path.of(media.file()), 1280, 720, media.duration()));
        }

        @Override
        public SubtitleTrack subtitles(Chapter chapter, Locale language) {
            return new SubtitleTrack(List.of(new Cue("1", Duration.ofSeconds(2), Duration.ofSeconds(6), "The judge sits in room 12.")));
        }
    }
}

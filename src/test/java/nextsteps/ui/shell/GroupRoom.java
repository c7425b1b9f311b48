package nextsteps.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import nextsteps.group.GroupDesk;
import nextsteps.group.GroupMaterial;
import nextsteps.group.GroupScreens;
import nextsteps.group.GroupSession;
import nextsteps.group.GroupState;
import nextsteps.language.Texts;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.MediaSource;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Chapter;
import nextsteps.programme.Media;
import nextsteps.programme.Plan;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import nextsteps.session.ChapterFilm;
import nextsteps.session.ChapterLibrary;
import nextsteps.session.LanguageChoice;
import nextsteps.session.Protection;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;
import nextsteps.ui.Screens;
import nextsteps.ui.chapter.FilmPicture;
import nextsteps.ui.group.FilmPane;
import nextsteps.ui.group.Mirror;
import nextsteps.ui.group.Pictures;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;

/// Both windows of a session with a group, without windows around them.
final class GroupRoom {

    static final Programme PROGRAMME = programme();
    static final Plan POLICE = PROGRAMME.plans().stream().filter(plan -> plan.id().equals("police-45")).findFirst().orElseThrow();
    static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1024, 768);

    final FakePlayer player = new FakePlayer();
    final GroupScreens screens = new GroupScreens(List.of(LAPTOP, PROJECTOR));
    final GroupDesk desk;
    final GroupShell group;
    final TrainerShell trainer;
    final Scene groupScene;
    final Scene trainerScene;
    int leaves;

    GroupRoom(Plan plan) {
        this(plan, 1366, 768);
    }

    /// With a trainer's screen of a size.
    GroupRoom(Plan plan, double width, double height) {
        this(plan, width, height, Optional.empty());
    }

    /// With a second language on both screens.
    GroupRoom(Plan plan, double width, double height, Optional<ScreenLanguage> second) {
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
    void walk(Consumer<GroupRoom> look) {
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

    String title() {
        return ((GroupState.Running) session().state().get()).step().item().title();
    }

    boolean isOffered(String id) {
        return !Screens.all(trainer, node -> id.equals(node.getId())).isEmpty();
    }

    Node node(String id) {
        return Screens.all(trainer, node -> id.equals(node.getId())).getFirst();
    }

    /// At the beginning of the plan for the police.
    static GroupRoom begun() {
        var room = new GroupRoom(POLICE);
        room.desk.choose(POLICE);
        room.session().begin();
        room.layOut();
        return room;
    }

    static List<String> texts(Parent parent) {
        return Screens.all(parent, Text.class::isInstance).stream().map(node -> ((Text) node).getText().replace('\n', ' ')).toList();
    }

    static ScreenLanguage language(Locale tag) {
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

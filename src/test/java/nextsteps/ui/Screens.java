package nextsteps.ui;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import nextsteps.language.Texts;
import nextsteps.playback.FakeClips;
import nextsteps.playback.FakePlayer;
import nextsteps.playback.MediaSource;
import nextsteps.playback.PlaybackFailure;
import nextsteps.programme.Arrangement;
import nextsteps.programme.Audience;
import nextsteps.programme.Chapter;
import nextsteps.programme.Glossary;
import nextsteps.programme.Imprint;
import nextsteps.programme.Language;
import nextsteps.programme.LocalPage;
import nextsteps.programme.LocalPages;
import nextsteps.programme.LocalText;
import nextsteps.programme.Media;
import nextsteps.programme.Outline;
import nextsteps.programme.Room;
import nextsteps.programme.RoomPart;
import nextsteps.programme.RoomPart.Kind;
import nextsteps.programme.SignOffs;
import nextsteps.programme.Strength;
import nextsteps.programme.Term;
import nextsteps.programme.TranslationState;
import nextsteps.session.ChapterFilm;
import nextsteps.session.ChapterLibrary;
import nextsteps.session.LanguageChoice;
import nextsteps.session.Protection;
import nextsteps.session.Recording;
import nextsteps.session.Sitting;
import nextsteps.session.Voice;
import nextsteps.session.WorkersCard;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;
import nextsteps.ui.chapter.FilmPicture;
import nextsteps.ui.shell.KioskShell;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.ScreenLanguage;

/// A whole player on no film: nine chapters, a courtroom of two people in two arrangements, three languages whose texts are their keys, and what a test may do and see.
///
/// All of it lives on the JavaFX thread.
public final class Screens {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale ARABIC = Locale.of("ar");

    private static final Map<String, String> TEXTS = Map.of(
            "player.time", "{POSITION} of {LENGTH}", "honest.does.1", "It saves no name.", "honest.cannot.1", "Other people can find the disc.");

    private static final Glossary GLOSSARY = new Glossary(List.of(new Term("judge", List.of("1"), ""), new Term("clerk", List.of("2"), "")));

    private static final Imprint IMPRINT = new Imprint("all", "0.1.0", LocalDate.of(2026, 11, 23), SignOffs.NONE);

    private static final Arrangement PLAIN = new Arrangement("plain", List.of("court"));
    private static final Arrangement LINK = new Arrangement("link", List.of("court", "link-room"));

    /// The judge's chair in the courtroom, and she again on the screen of the link room.
    private static final Room ROOM = new Room(List.of(PLAIN, LINK), List.of(new RoomPart("witness", Kind.PERSON, List.of("witness")), new RoomPart("judge", Kind.PERSON, List.of("judge"))),
            List.of(new Outline("court", "judge", 400, 100, 100, 200), new Outline("court", "witness", 700, 400, 100, 300), new Outline("link-room", "witness", 100, 100, 400, 800)));

    /// A partner's two pages, one of them in English only.
    public static final LocalPages LOCAL = new LocalPages(Path.of("none"), said("From the partner", "من الشريك"), ENGLISH, List.of(
            new LocalPage("court", said("Our court", "محكمتنا"), said("The door is wide.\n\nA ramp leads to it.", "الباب واسع.\n\nيؤدي إليه ممر."), List.of(),
                    List.of(new LocalPage.Phone(said("Our office", "مكتبنا"), "020 7946 0000")), List.of(new LocalPage.Handout("map.pdf", said("A map", "خريطة")))),
            new LocalPage("times", new LocalText(Map.of(ENGLISH, "Times")), new LocalText(Map.of(ENGLISH, "We are here from nine.")), List.of(), List.of(), List.of())));

    private static LocalText said(String english, String arabic) {
        return new LocalText(Map.of(ENGLISH, english, ARABIC, arabic));
    }

    /// What a programme gives a player to show.
    public record Material(List<Chapter> chapters, Optional<Room> room, List<ScreenLanguage> languages, Glossary glossary, Optional<LocalPages> local,
            Imprint imprint, ChapterLibrary library, Posters posters) {}

    public final FakePlayer player = new FakePlayer();
    public final List<Chapter> chapters;
    public final FakeClips clips = new FakeClips();
    public final Set<String> recorded = new HashSet<>();
    public final Sitting sitting;
    public final Voice voice;
    public final KioskShell shell;
    public final Scene scene;
    public int leaves;

    public Screens(LanguageChoice choice, double width, double height) {
        this(choice, Protection.NONE, width, height);
    }

    public Screens(LanguageChoice choice, Protection protection, double width, double height) {
        this(invented(), choice, protection, width, height);
    }

    public Screens(Material material, LanguageChoice choice, Protection protection, double width, double height) {
        chapters = material.chapters();
        sitting = new Sitting(chapters, choice, material.library(), player, material.room());
        voice = new Voice(sitting, this::recording, clips);
        shell = new KioskShell(sitting, voice, material.languages(), material.glossary(), material.local(), material.imprint(),
                new FilmPicture(new Pane(), covered -> {}), material.posters(), protection,
                () -> leaves++);
        scene = new Scene(shell, width, height);
        layOut();
    }

    private static Material invented() {
        var chapters = IntStream.rangeClosed(1, 9).mapToObj(Screens::chapter).toList();
        return new Material(chapters, Optional.of(ROOM), languages(), GLOSSARY, Optional.of(LOCAL), IMPRINT, new Library(), new Posters(Path.of("none")));
    }

    /// The texts in `recorded` are spoken in English.
    private Optional<Recording> recording(String key, Locale language) {
        return Optional.of(new Recording(key, Path.of(key + ".ogg"))).filter(_ -> language.equals(ENGLISH) && recorded.contains(key));
    }

    public Chapter room() {
        return chapters.get(4);
    }

    public Chapter hard() {
        return chapters.get(7);
    }

    /// Every screen, one after another.
    public List<Runnable> places() {
        return List.of(
                () -> {},
                sitting::setUp,
                () -> sitting.readCard(WorkersCard.BEFORE),
                () -> {
                    sitting.comeBack();
                    sitting.readPapers();
                },
                () -> {
                    sitting.comeBack();
                    sitting.comeBack();
                },
                sitting::screenChanged,
                () -> {
                    sitting.comeBack();
                    sitting.goOn();
                },
                sitting::tryLeave,
                () -> {
                    sitting.comeBack();
                    sitting.readHonesty();
                },
                sitting::goToMenu,
                sitting::readLocal,
                () -> {
                    sitting.comeBack();
                    sitting.readWords(Optional.empty());
                },
                () -> {
                    sitting.comeBack();
                    sitting.visitRoom();
                },
                () -> {
                    sitting.comeBack();
                    sitting.choose(hard());
                },
                () -> sitting.readInstead(hard()),
                () -> sitting.open(room()),
                player::becomeReady,
                sitting.film()::play,
                player::end,
                sitting::calm,
                sitting::readKeys,
                sitting::readAbout,
                () -> {
                    sitting.open(room());
                    player.fail(PlaybackFailure.MISSING);
                });
    }

    public void layOut() {
        shell.applyCss();
        shell.layout();
        shell.layout();
    }

    public Node node(String id) {
        return all(shell, node -> id.equals(node.getId())).getFirst();
    }

    public double left(String id) {
        var node = node(id);
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    /// All nodes below a parent that are seen, in the order of the Tab key.
    public static List<Node> all(Parent parent, Predicate<Node> wanted) {
        var found = new ArrayList<Node>();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && wanted.test(child)) {
                found.add(child);
            }
            if (child.isVisible() && child instanceof Parent inner) {
                found.addAll(all(inner, wanted));
            }
        }
        return found;
    }

    /// What can be pressed and is not met by the Tab key on its round from where the focus is.
    public static List<String> outOfReach(Scene scene) {
        var first = scene.getFocusOwner();
        var met = new HashSet<Node>();
        for (var at = first; met.add(at); at = scene.getFocusOwner()) {
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        }
        return all(scene.getRoot(), node -> node instanceof ButtonBase && !node.isDisabled() && !met.contains(node)).stream().map(Node::getId).toList();
    }

    public void press(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, code);
    }

    public void release(KeyCode code) {
        fire(KeyEvent.KEY_RELEASED, code);
    }

    private void fire(EventType<KeyEvent> type, KeyCode code) {
        var target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(type, "", "", code, code == KeyCode.SHIFT, false, false, false));
    }

    public static List<ScreenLanguage> languages() {
        return List.of(
                language(ENGLISH, "English", "Latn", TranslationState.SOURCE),
                language(ARABIC, "العربية", "Arab", TranslationState.DRAFT),
                language(Locale.of("vi"), "Tiếng Việt", "Latn", TranslationState.REVIEWED));
    }

    private static ScreenLanguage language(Locale tag, String autonym, String script, TranslationState state) {
        return new ScreenLanguage(new Language(tag, autonym, script, state), new Texts(tag, TEXTS, Map.of()));
    }

    private static Chapter chapter(int number) {
        var media = new Media(number + ".mp4", 1280, 720, ofMinutes(2), "0".repeat(64));
        var strength = number > 7 ? Strength.MAY_BE_HARD : Strength.GENTLE;
        return new Chapter("c" + number, number, Audience.WITNESS, strength, media, number + ".jpg", List.of());
    }

    private static final class Library implements ChapterLibrary {

        @Override
        public ChapterFilm film(Media media) {
            return new ChapterFilm.Found(new MediaSource(Path.of(media.file()), 1280, 720, media.duration()));
        }

        @Override
        public SubtitleTrack subtitles(Chapter chapter, Locale language) {
            var words = language.equals(ARABIC)
                    ? "تجلس القاضية (Crown Court) في الغرفة رقم 12."
                    : "The judge (Crown Court) sits in room 12.";
            return new SubtitleTrack(List.of(new Cue("1", ofSeconds(2), ofSeconds(6), words)));
        }
    }
}

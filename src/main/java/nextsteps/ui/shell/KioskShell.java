package nextsteps.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import nextsteps.playback.PlayerState;
import nextsteps.programme.Chapter;
import nextsteps.programme.Glossary;
import nextsteps.programme.Imprint;
import nextsteps.programme.LocalPages;
import nextsteps.session.Descriptions;
import nextsteps.session.Protection;
import nextsteps.session.Sitting;
import nextsteps.session.SittingState;
import nextsteps.session.SittingState.AtEndCard;
import nextsteps.session.SittingState.AtMenu;
import nextsteps.session.SittingState.AtOpeningCard;
import nextsteps.session.SittingState.Calm;
import nextsteps.session.SittingState.ChoosingLanguages;
import nextsteps.session.SittingState.Faulted;
import nextsteps.session.SittingState.ReadingAbout;
import nextsteps.session.SittingState.ReadingCard;
import nextsteps.session.SittingState.ReadingHonesty;
import nextsteps.session.SittingState.ReadingInstead;
import nextsteps.session.SittingState.ReadingKeys;
import nextsteps.session.SittingState.ReadingLocal;
import nextsteps.session.SittingState.ReadingNote;
import nextsteps.session.SittingState.ReadingPapers;
import nextsteps.session.SittingState.ReadingWords;
import nextsteps.session.SittingState.ScreenChanged;
import nextsteps.session.SittingState.SettingUp;
import nextsteps.session.SittingState.TryingLeave;
import nextsteps.session.SittingState.VisitingRoom;
import nextsteps.session.SittingState.Watching;
import nextsteps.session.Voice;
import nextsteps.ui.about.AboutView;
import nextsteps.ui.calm.CalmView;
import nextsteps.ui.cards.CardView;
import nextsteps.ui.chapter.ChapterView;
import nextsteps.ui.chapter.FilmPicture;
import nextsteps.ui.fault.FaultView;
import nextsteps.ui.fault.ScreenChangedView;
import nextsteps.ui.honest.HonestView;
import nextsteps.ui.keys.KeysView;
import nextsteps.ui.languages.LanguagesView;
import nextsteps.ui.local.LocalView;
import nextsteps.ui.menu.MenuView;
import nextsteps.ui.note.NoteView;
import nextsteps.ui.opening.LeaveView;
import nextsteps.ui.opening.OpeningView;
import nextsteps.ui.papers.PapersView;
import nextsteps.ui.read.ReadView;
import nextsteps.ui.start.StartView;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Theme;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.who.WhoView;
import nextsteps.ui.words.WordsView;

/// The root of the window: the screen of where the viewer is, and the rail at its physical right.
public final class KioskShell extends Frame {

    /// What stands in the window; thrown away when the languages or the size change.
    private record Shown(Wording wording, Rail rail, Object place) {}

    /// The folder of the medium where the papers lie.
    private static final String PAPERS = "papers";

    private final Sitting sitting;
    private final Voice voice;
    private final List<ScreenLanguage> languages;
    private final Glossary glossary;
    private final Optional<LocalPages> local;
    private final Imprint imprint;
    private final FilmPicture film;
    private final Posters posters;
    private final Descriptions descriptions;
    private final Protection protection;
    private final Runnable leave;

    private Optional<Shown> shown = Optional.empty();

    /// `film` shows what the player plays. `leave` is called on the press of the button, perhaps more than once.
    public KioskShell(
            Sitting sitting, Voice voice, List<ScreenLanguage> languages, Glossary glossary, Optional<LocalPages> local, Imprint imprint,
            FilmPicture film, Posters posters, Protection protection, Runnable leave) {
        super(protection);
        this.sitting = sitting;
        this.voice = voice;
        this.languages = List.copyOf(languages);
        this.glossary = glossary;
        this.local = local;
        this.imprint = imprint;
        this.film = film;
        this.posters = posters;
        this.descriptions = new Descriptions(sitting, voice);
        this.protection = protection;
        this.leave = leave;

        var keys = new Keys(sitting, voice);
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(keys::listenTo));
        new FocusRing(this).listen();
        sitting.state().subscribe(_ -> showPlace());
        sitting.film().state().subscribe(_ -> showWhatRests());
        sitting.languages().subscribe(_ -> rebuild());
        sitting.settings().subscribe(_ -> rebuild());
        voice.speaking().subscribe(_ -> showWhatRests());
        new SpokenNames(this, sitting, voice).begin();
        buildForEachSize();
    }

    /// Swaps the colours for those of high contrast, or back.
    private void setHighContrast(boolean high) {
        getStyleClass().remove(Theme.HIGH_CONTRAST);
        if (high) {
            getStyleClass().add(Theme.HIGH_CONTRAST);
        }
    }

    @Override
    double words() {
        return sitting.settings().get().textSize().share();
    }

    /// On the same screen the control of the same name gets the focus back. It may stand in a scroll pane, which has no content
    /// before its style is applied.
    @Override
    void build(Scale scale) {
        setHighContrast(sitting.settings().get().highContrast());
        var samePlace = shown.map(Shown::place).equals(Optional.of(place(sitting.state().get())));
        var focused = focusedId().filter(_ -> samePlace);
        var wording = wording(scale);
        show(wording, new Rail(wording, this::playOrPause, sitting::calm, leave));
        applyCss();
        focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private void showPlace() {
        var place = place(sitting.state().get());
        shown.filter(now -> !now.place().equals(place)).ifPresent(now -> show(now.wording(), now.rail()));
        showWhatRests();
    }

    private void show(Wording wording, Rail rail) {
        var state = sitting.state().get();
        var screen = screen(state, wording);
        screen.setNodeOrientation(wording.orientation());
        shown = Optional.of(new Shown(wording, rail, place(state)));
        show(screen, rail, wording);
        showWhatRests();
    }

    private void showWhatRests() {
        var state = sitting.state().get();
        var isPlaying = sitting.film().state().get() instanceof PlayerState.Playing;
        shown.ifPresent(now -> now.rail().show(state instanceof Watching, isPlaying || voice.isSpeaking(), !(state instanceof Calm)));
    }

    /// Pause silences a voice too.
    private void playOrPause() {
        if (voice.isSpeaking()) {
            voice.stop();
        } else {
            sitting.film().playOrPause();
        }
    }

    private Screen screen(SittingState state, Wording wording) {
        return switch (state) {
            case ChoosingLanguages _ -> new LanguagesView(sitting, voice, wording, languages);
            case SettingUp _ -> new StartView(sitting, voice, wording);
            case ReadingCard(var card, _) -> new CardView(sitting, card, voice, wording);
            case ReadingPapers _ -> new PapersView(sitting, PAPERS, wording);
            case ScreenChanged _ -> new ScreenChangedView(sitting, wording);
            case AtOpeningCard _ -> new OpeningView(sitting, wording);
            case TryingLeave _ -> new LeaveView(sitting, wording);
            case AtMenu _ -> new MenuView(sitting, local.isPresent(), voice, wording, posters);
            case ReadingNote(var chapter) -> new NoteView(sitting, chapter, voice, posters.of(chapter), wording);
            case ReadingInstead(var chapter, _) -> new ReadView(sitting, chapter, posters, wording);
            case ReadingWords words -> new WordsView(sitting, words, glossary, voice, wording);
            case VisitingRoom _ -> new WhoView(sitting, sitting.room().orElseThrow(), voice, wording, posters);
            case ReadingLocal _ -> localScreen(local.orElseThrow(), wording);
            case Watching(var chapter) -> filmScreen(chapter, wording);
            case AtEndCard(var chapter) -> filmScreen(chapter, wording);
            case Calm _ -> new CalmView(sitting, wording);
            case Faulted fault -> new FaultView(sitting, fault, posters.of(fault.chapter()), wording);
            case ReadingAbout _ -> new AboutView(sitting, imprint, languages, wording);
            case ReadingKeys _ -> new KeysView(sitting, wording);
            case ReadingHonesty _ -> new HonestView(sitting, protection, wording);
        };
    }

    private LocalView localScreen(LocalPages pages, Wording wording) {
        return new LocalView(sitting, pages, new Posters(pages.folder()), wording, languages);
    }

    private ChapterView filmScreen(Chapter chapter, Wording wording) {
        return new ChapterView(sitting, chapter, film, posters.of(chapter), glossary, descriptions, languages, wording);
    }

    /// What makes a screen another one: a film keeps its screen to the end card.
    private static Object place(SittingState state) {
        return switch (state) {
            case Watching(var chapter) -> chapter;
            case AtEndCard(var chapter) -> chapter;
            case ReadingCard(var card, _) -> card;
            case ReadingNote note -> note;
            default -> state.getClass();
        };
    }

    private Wording wording(Scale scale) {
        var choice = sitting.languages().get();
        return new Wording(language(choice.first()), choice.second().map(this::language), scale);
    }

    private ScreenLanguage language(Locale tag) {
        return languages.stream()
                .filter(language -> language.language().tag().equals(tag))
                .findFirst()
                .orElse(languages.getFirst());
    }

    private Optional<String> focusedId() {
        return Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner()).map(Node::getId);
    }
}

package nextsteps.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.playback.Player;
import nextsteps.programme.Chapter;
import nextsteps.programme.Room;
import nextsteps.programme.Strength;
import nextsteps.session.SittingState.AtMenu;
import nextsteps.session.SittingState.AtOpeningCard;
import nextsteps.session.SittingState.Calm;
import nextsteps.session.SittingState.ChoosingLanguages;
import nextsteps.session.SittingState.Faulted;
import nextsteps.session.SittingState.Page;
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
import nextsteps.subtitle.Cue;

/// One viewer's way through the chapters offered to her, from choosing languages to leaving.
///
/// Lives on the thread on which the player tells its states. A verb that makes no sense where the viewer is does nothing.
public final class Sitting {

    private final List<Chapter> chapters;
    private final Optional<RoomVisit> room;
    private final ChapterLibrary library;

    private final ReadOnlyObjectWrapper<SittingState> state = new ReadOnlyObjectWrapper<>(new ChoosingLanguages(new AtOpeningCard()));
    private final ReadOnlyObjectWrapper<LanguageChoice> languages;
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.USUAL);
    private final ReadOnlyObjectWrapper<FilmPanel> panel = new ReadOnlyObjectWrapper<>(FilmPanel.NONE);
    private final SubtitlesAtHand subtitles;
    private final FilmAtHand film;

    /// A sitting with a programme that has no courtroom to visit.
    public Sitting(List<Chapter> chapters, LanguageChoice languages, ChapterLibrary library, Player player) {
        this(chapters, languages, library, player, Optional.empty());
    }

    public Sitting(List<Chapter> chapters, LanguageChoice languages, ChapterLibrary library, Player player, Optional<Room> room) {
        this.chapters = List.copyOf(chapters);
        this.room = room.map(RoomVisit::new);
        this.library = library;
        this.languages = new ReadOnlyObjectWrapper<>(languages);
        this.subtitles = new SubtitlesAtHand(library);
        this.film = new FilmAtHand(player, library, subtitles, state, chapter -> neighbour(chapter, +1));
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    /// The courtroom to visit, if the programme has one.
    public Optional<RoomVisit> room() {
        return room;
    }

    public ReadOnlyObjectProperty<SittingState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LanguageChoice> languages() {
        return languages.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// What stands beside the film; nothing after another chapter was opened.
    public ReadOnlyObjectProperty<FilmPanel> panel() {
        return panel.getReadOnlyProperty();
    }

    public SubtitlesAtHand subtitles() {
        return subtitles;
    }

    public FilmAtHand film() {
        return film;
    }

    /// What is said of the picture before a line of the film at hand.
    Optional<Recording> description(String cue) {
        return state.get().chapterAtHand().flatMap(chapter -> library.description(chapter, cue, languages.get()));
    }

    /// Settings of this sitting, kept nowhere.
    public void set(Settings newSettings) {
        settings.set(newSettings);
    }

    public void chooseFirst(Locale language) {
        choose(languages.get().withFirst(language));
    }

    public void chooseSecond(Optional<Locale> language) {
        choose(languages.get().withSecond(language));
    }

    /// From the choice of languages to where it was asked for, and from the opening pages to the menu.
    public void goOn() {
        switch (state.get()) {
            case ChoosingLanguages page -> state.set(page.before());
            case AtOpeningCard _, TryingLeave _ -> state.set(new AtMenu());
            default -> {}
        }
    }

    public void tryLeave() {
        if (state.get() instanceof AtOpeningCard) {
            state.set(new TryingLeave());
        }
    }

    public void goToMenu() {
        film.pause();
        state.set(new AtMenu());
    }

    /// Goes to a chapter that was chosen: to its note first if it may be hard.
    public void choose(Chapter chapter) {
        if (chapter.strength() == Strength.MAY_BE_HARD) {
            film.pause();
            subtitles.load(chapter, languages.get());
            state.set(new ReadingNote(chapter));
        } else {
            open(chapter);
        }
    }

    /// Opens a chapter, standing still on its first picture.
    public void open(Chapter chapter) {
        panel.set(FilmPanel.NONE);
        film.rewind();
        state.set(new Watching(chapter));
        subtitles.load(chapter, languages.get());
        film.open(chapter);
    }

    public void openPrevious() {
        openNeighbour(-1);
    }

    public void openNext() {
        openNeighbour(+1);
    }

    /// After a fault: opens the same chapter again.
    public void tryAgain() {
        if (state.get() instanceof Faulted(var chapter, _)) {
            open(chapter);
        }
    }

    /// Opens a panel beside the film; the same one again closes it.
    public void toggle(FilmPanel asked) {
        panel.set(panel.get() == asked ? FilmPanel.NONE : asked);
    }

    public void changeLanguages() {
        lay(ChoosingLanguages::new);
    }

    /// To the start card, where the worker sets the player up; from the languages chosen on it back to it.
    public void setUp() {
        if (state.get() instanceof ChoosingLanguages(SettingUp card)) {
            state.set(card);
        } else {
            lay(SettingUp::new);
        }
    }

    /// A card for the worker, or another one in its place.
    public void readCard(WorkersCard card) {
        lay(before -> new ReadingCard(card, before instanceof ReadingCard other ? other.before() : before));
    }

    public void readPapers() {
        lay(ReadingPapers::new);
    }

    /// The words of a chapter, over its note, its film or the menu.
    public void readInstead(Chapter chapter) {
        if (!(state.get() instanceof ReadingInstead)) {
            subtitles.load(chapter, languages.get());
            lay(before -> new ReadingInstead(chapter, before));
        }
    }

    /// The court words, those of the line being spoken first.
    public void readWords(Optional<String> term) {
        lay(before -> new ReadingWords(term, Optional.of(before).filter(SittingState::showsFilm).flatMap(_ -> cueAtHand()), before));
    }

    /// Who is who in the courtroom.
    public void visitRoom() {
        room.ifPresent(_ -> lay(VisitingRoom::new));
    }

    /// What a partner has laid beside the programme, from the menu.
    public void readLocal() {
        lay(ReadingLocal::new);
    }

    /// What the player leaves behind, asked for on the opening card or in the menu.
    public void readHonesty() {
        lay(ReadingHonesty::new);
    }

    /// What the films are, in place of the page of keys on which it is asked for.
    public void readAbout() {
        lay(before -> before.beneath() instanceof ReadingAbout about ? about : new ReadingAbout(before.beneath()));
    }

    public void readKeys() {
        lay(ReadingKeys::new);
    }

    /// Away from everything, at once: the film stands still beneath.
    public void calm() {
        lay(before -> new Calm(before.beneath()));
    }

    /// The screen is another one, or of another size: what was being watched stands still, and it is said.
    public void screenChanged() {
        lay(before -> new ScreenChanged(before.beneath()));
    }

    /// From calm or a page laid over another back to exactly where the viewer was, the film still paused.
    public void comeBack() {
        switch (state.get()) {
            case ChoosingLanguages _ -> {}
            case Page page -> state.set(page.before());
            case TryingLeave _ -> state.set(new AtOpeningCard());
            default -> {}
        }
    }

    /// Lays a page over where the viewer is, if it can be opened from there; the film stands still beneath.
    private void lay(Function<SittingState, Page> pageOver) {
        var page = pageOver.apply(state.get());
        if (PageEntry.isOpen(page)) {
            film.pause();
            state.set(page);
        }
    }

    private void choose(LanguageChoice choice) {
        languages.set(choice);
        state.get().chapterAtHand().ifPresent(chapter -> subtitles.load(chapter, choice));
    }

    private Optional<String> cueAtHand() {
        return subtitles.lines().track().startedBy(film.interpreterStop().readingPosition()).map(Cue::id);
    }

    private void openNeighbour(int distance) {
        state.get().chapterAtHand().flatMap(chapter -> neighbour(chapter, distance)).ifPresent(this::choose);
    }

    private Optional<Chapter> neighbour(Chapter chapter, int distance) {
        return Optional.of(chapters.indexOf(chapter) + distance)
                .filter(index -> index >= 0 && index < chapters.size())
                .map(chapters::get);
    }
}

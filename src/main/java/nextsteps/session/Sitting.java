package nextsteps.session;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.playback.PlaybackFailure;
import nextsteps.playback.Player;
import nextsteps.playback.PlayerState;
import nextsteps.playback.Sound;
import nextsteps.programme.Chapter;
import nextsteps.programme.Room;
import nextsteps.programme.Strength;
import nextsteps.session.SittingState.AtEndCard;
import nextsteps.session.SittingState.AtMenu;
import nextsteps.session.SittingState.AtOpeningCard;
import nextsteps.session.SittingState.Calm;
import nextsteps.session.SittingState.ChoosingLanguages;
import nextsteps.session.SittingState.Faulted;
import nextsteps.session.SittingState.ReadingCard;
import nextsteps.session.SittingState.ReadingHonesty;
import nextsteps.session.SittingState.ReadingInstead;
import nextsteps.session.SittingState.ReadingKeys;
import nextsteps.session.SittingState.ReadingNote;
import nextsteps.session.SittingState.ReadingPapers;
import nextsteps.session.SittingState.ReadingWords;
import nextsteps.session.SittingState.ScreenChanged;
import nextsteps.session.SittingState.SettingUp;
import nextsteps.session.SittingState.TryingLeave;
import nextsteps.session.SittingState.VisitingRoom;
import nextsteps.session.SittingState.Watching;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;

/// One viewer's way through the chapters offered to her, from choosing languages to leaving.
///
/// Lives on the thread on which the player tells its states. A verb that makes no sense where the viewer is does nothing.
public final class Sitting {

    private final List<Chapter> chapters;
    private final ChapterLibrary library;
    private final Player player;
    private final Optional<RoomVisit> room;

    private final ReadOnlyObjectWrapper<SittingState> state = new ReadOnlyObjectWrapper<>(new ChoosingLanguages(new AtOpeningCard()));
    private final ReadOnlyObjectWrapper<LanguageChoice> languages;
    private final ReadOnlyObjectWrapper<PlayerState> film;
    private final ReadOnlyObjectWrapper<Subtitles> subtitles = new ReadOnlyObjectWrapper<>(Subtitles.NONE);
    private final ReadOnlyObjectWrapper<Speed> speed = new ReadOnlyObjectWrapper<>(Speed.NORMAL);
    private final ReadOnlyObjectWrapper<Loudness> loudness = new ReadOnlyObjectWrapper<>(Loudness.NORMAL);
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.USUAL);
    private final ReadOnlyObjectWrapper<SubtitleLook> subtitleLook = new ReadOnlyObjectWrapper<>(SubtitleLook.USUAL);
    private final ReadOnlyObjectWrapper<FilmPanel> panel = new ReadOnlyObjectWrapper<>(FilmPanel.NONE);
    private final InterpreterStop interpreterStop;
    private final FilmTracks tracks;
    private Consumer<Duration> jumped = _ -> {};
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper(false);

    /// A sitting with a programme that has no courtroom to visit.
    public Sitting(List<Chapter> chapters, LanguageChoice languages, ChapterLibrary library, Player player) {
        this(chapters, languages, library, player, Optional.empty());
    }

    public Sitting(List<Chapter> chapters, LanguageChoice languages, ChapterLibrary library, Player player, Optional<Room> room) {
        this.chapters = List.copyOf(chapters);
        this.languages = new ReadOnlyObjectWrapper<>(languages);
        this.library = library;
        this.player = player;
        this.room = room.map(RoomVisit::new);
        this.film = new ReadOnlyObjectWrapper<>(player.state());
        this.interpreterStop = new InterpreterStop(player, () -> subtitles.get().lines(), () -> speed.get());
        this.tracks = new FilmTracks(player, this::changePicture);
        player.addListener(this::hear);
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    public ReadOnlyObjectProperty<SittingState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LanguageChoice> languages() {
        return languages.getReadOnlyProperty();
    }

    /// What the player is doing.
    public ReadOnlyObjectProperty<PlayerState> film() {
        return film.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Subtitles> subtitles() {
        return subtitles.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Speed> speed() {
        return speed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Loudness> loudness() {
        return loudness.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SubtitleLook> subtitleLook() {
        return subtitleLook.getReadOnlyProperty();
    }

    /// What stands beside the film; nothing after another chapter was opened.
    public ReadOnlyObjectProperty<FilmPanel> panel() {
        return panel.getReadOnlyProperty();
    }

    public InterpreterStop interpreterStop() {
        return interpreterStop;
    }

    /// The voice, the description and the sign language of films.
    public FilmTracks tracks() {
        return tracks;
    }

    /// What is said of the picture before a line of the film at hand.
    public Optional<Recording> description(String cue) {
        return state.get().chapterAtHand().flatMap(chapter -> library.description(chapter, cue, languages.get()));
    }

    /// `listener` hears where the film is sent to by the viewer.
    void onJump(Consumer<Duration> listener) {
        jumped = listener;
    }

    /// False from the opening of a chapter until it is first played or stepped through: its note stands on its first picture.
    public ReadOnlyBooleanProperty begun() {
        return begun.getReadOnlyProperty();
    }

    /// The courtroom to visit, if the programme has one.
    public Optional<RoomVisit> room() {
        return room;
    }

    public Duration position() {
        return player.position();
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

    public void changeLanguages() {
        player.pause();
        switch (state.get()) {
            case AtOpeningCard _, AtMenu _, Watching _, AtEndCard _, Faulted _, SettingUp _ -> state.set(new ChoosingLanguages(state.get()));
            default -> {}
        }
    }

    /// To the start card, where the worker sets the player up; from the languages chosen on it back to it.
    public void setUp() {
        player.pause();
        switch (state.get()) {
            case ChoosingLanguages(SettingUp card) -> state.set(card);
            case ChoosingLanguages _, AtOpeningCard _, AtMenu _, Watching _ -> state.set(new SettingUp(state.get()));
            default -> {}
        }
    }

    /// A card for the worker, or another one in its place.
    public void readCard(WorkersCard card) {
        switch (state.get()) {
            case ReadingCard(_, var before) -> state.set(new ReadingCard(card, before));
            case SettingUp _, AtMenu _ -> state.set(new ReadingCard(card, state.get()));
            default -> {}
        }
    }

    public void readPapers() {
        switch (state.get()) {
            case SettingUp _, AtMenu _ -> state.set(new ReadingPapers(state.get()));
            default -> {}
        }
    }

    /// The screen is another one, or of another size: what was being watched stands still, and it is said.
    public void screenChanged() {
        player.pause();
        state.set(new ScreenChanged(state.get().beneath()));
    }

    public void goToMenu() {
        player.pause();
        state.set(new AtMenu());
    }

    /// Goes to a chapter that was chosen: to its note first if it may be hard.
    public void choose(Chapter chapter) {
        if (chapter.strength() == Strength.MAY_BE_HARD) {
            player.pause();
            loadSubtitles(chapter);
            state.set(new ReadingNote(chapter));
        } else {
            open(chapter);
        }
    }

    /// The words of a chapter, over its note, its film or the menu.
    public void readInstead(Chapter chapter) {
        if (!(state.get() instanceof ReadingInstead)) {
            player.pause();
            loadSubtitles(chapter);
            state.set(new ReadingInstead(chapter, state.get()));
        }
    }

    /// The court words, those of the line being spoken first.
    public void readWords(Optional<String> term) {
        switch (state.get()) {
            case AtMenu _, Watching _, AtEndCard _ -> {
                player.pause();
                var cue = subtitles.get().lines().track().startedBy(interpreterStop.readingPosition()).map(Cue::id).filter(_ -> state.get().showsFilm());
                state.set(new ReadingWords(term, cue, state.get()));
            }
            default -> {}
        }
    }

    /// Who is who in the courtroom.
    public void visitRoom() {
        switch (state.get()) {
            case AtMenu _, Watching _, AtEndCard _ when room.isPresent() -> {
                player.pause();
                state.set(new VisitingRoom(state.get()));
            }
            default -> {}
        }
    }

    /// Opens a chapter, standing still on its first picture.
    public void open(Chapter chapter) {
        begun.set(false);
        panel.set(FilmPanel.NONE);
        interpreterStop.sendTo(Duration.ZERO);
        jumped.accept(Duration.ZERO);
        state.set(new Watching(chapter));
        loadSubtitles(chapter);
        tracks.beginWith(chapter);
        openPicture(chapter, Duration.ZERO);
    }

    public void openPrevious() {
        neighbour(-1).ifPresent(this::choose);
    }

    public void openNext() {
        neighbour(+1).ifPresent(this::choose);
    }

    /// After a fault: opens the same chapter again.
    public void tryAgain() {
        if (state.get() instanceof Faulted(var chapter, _)) {
            open(chapter);
        }
    }

    /// Plays the open film, from its beginning once it has ended.
    public void play() {
        if (state.get().showsFilm()) {
            begun.set(true);
            interpreterStop.goOn();
            player.play();
        }
    }

    public void pause() {
        player.pause();
    }

    public void playOrPause() {
        if (film.get() instanceof PlayerState.Playing) {
            pause();
        } else if (state.get() instanceof Watching) {
            play();
        }
    }

    /// Goes back within the line being spoken, or to the line before.
    public void lineBack() {
        step(Optional.of(subtitles.get().lines().back(player.position())));
    }

    /// Says the line again that is being spoken or has just ended, also when the film stood still.
    public void again() {
        step(subtitles.get().lines().again(player.position()));
        play();
    }

    public void nextLine() {
        step(subtitles.get().lines().next(player.position()));
    }

    /// Goes to a line of the film, and plays on if the film played.
    public void goTo(Duration position) {
        step(Optional.of(position));
    }

    public void look(SubtitleLook look) {
        subtitleLook.set(look);
    }

    /// Opens a panel beside the film; the same one again closes it.
    public void toggle(FilmPanel asked) {
        panel.set(panel.get() == asked ? FilmPanel.NONE : asked);
    }

    public void slower() {
        speed.set(speed.get().slower());
        player.setRate(speed.get().rate());
    }

    public void softer() {
        setLoudness(loudness.get().softer());
    }

    public void louder() {
        setLoudness(loudness.get().louder());
    }

    public void toggleFirstSubtitles() {
        subtitles.set(subtitles.get().toggleFirst());
    }

    public void toggleSecondSubtitles() {
        subtitles.set(subtitles.get().toggleSecond());
    }

    /// Away from everything, at once: the film stands still beneath.
    public void calm() {
        player.pause();
        state.set(new Calm(state.get().beneath()));
    }

    public void readKeys() {
        if (!(state.get() instanceof ReadingKeys)) {
            player.pause();
            state.set(new ReadingKeys(state.get()));
        }
    }

    /// What the player leaves behind, asked for on the opening card or in the menu.
    public void readHonesty() {
        switch (state.get()) {
            case AtOpeningCard _, AtMenu _ -> state.set(new ReadingHonesty(state.get()));
            default -> {}
        }
    }

    /// From calm or a page laid over another back to exactly where the viewer was, the film still paused.
    public void comeBack() {
        switch (state.get()) {
            case ChoosingLanguages _ -> {}
            case SittingState.Page page -> state.set(page.before());
            case TryingLeave _ -> state.set(new AtOpeningCard());
            default -> {}
        }
    }

    private void choose(LanguageChoice choice) {
        languages.set(choice);
        state.get().chapterAtHand().ifPresent(this::loadSubtitles);
    }

    private void loadSubtitles(Chapter chapter) {
        var first = library.subtitles(chapter, languages.get().first());
        var second = languages.get().second().map(language -> library.subtitles(chapter, language)).orElse(SubtitleTrack.EMPTY);
        subtitles.set(subtitles.get().withTracks(first, second));
    }

    private void step(Optional<Duration> position) {
        position.filter(_ -> state.get().showsFilm()).ifPresent(to -> {
            begun.set(true);
            interpreterStop.sendTo(to);
            jumped.accept(to);
            player.seek(to);
        });
    }

    private void setLoudness(Loudness newLoudness) {
        loudness.set(newLoudness);
        player.setGain(newLoudness.decibels());
    }

    private void openPicture(Chapter chapter, Duration at) {
        switch (library.film(tracks.pictureOf(chapter))) {
            case ChapterFilm.Found(var source) -> player.open(source, at);
            case ChapterFilm.NotFound(var failure) -> fail(chapter, failure);
        }
    }

    /// The film with another picture, at the same place, and playing if it played.
    private void changePicture() {
        state.get().chapterAtHand().filter(_ -> state.get().showsFilm()).ifPresent(chapter -> {
            var played = film.get() instanceof PlayerState.Playing;
            openPicture(chapter, player.position());
            if (played) {
                player.play();
            }
        });
    }

    private void fail(Chapter chapter, PlaybackFailure failure) {
        player.pause();
        tracks.giveUpSigned();
        state.set(new Faulted(chapter, failure));
    }

    private void hear(PlayerState heard) {
        var before = film.get();
        film.set(heard);
        if (heard instanceof PlayerState.Failed) {
            tracks.giveUpSigned();
        }
        state.set(state.get().after(heard));
        if (before instanceof PlayerState.Opening && !(heard instanceof PlayerState.Failed)) {
            prepareNext();
        }
        standStillOnceSilent(before, heard);
    }

    /// A film whose sound is gone stands still, so that nothing goes by unheard; played again, it is read.
    private void standStillOnceSilent(PlayerState before, PlayerState heard) {
        if (heard instanceof PlayerState.Playing(var media) && media.sound() == Sound.LOST
                && before instanceof PlayerState.Playing(var earlier) && earlier.sound() != Sound.LOST) {
            player.pause();
        }
    }

    private void prepareNext() {
        neighbour(+1).ifPresent(chapter -> {
            if (library.film(tracks.pictureOf(chapter)) instanceof ChapterFilm.Found(var source)) {
                player.prepare(source);
            }
        });
    }

    private Optional<Chapter> neighbour(int distance) {
        return state.get().chapterAtHand()
                .map(chapter -> chapters.indexOf(chapter) + distance)
                .filter(index -> index >= 0 && index < chapters.size())
                .map(chapters::get);
    }
}

package nextsteps.session;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.WritableObjectValue;
import nextsteps.playback.Player;
import nextsteps.playback.PlayerState;
import nextsteps.playback.Sound;
import nextsteps.programme.Chapter;
import nextsteps.session.SittingState.Faulted;
import nextsteps.session.SittingState.Watching;

/// The film the viewer is with: how it plays, how fast and how loud, and the way from line to line.
///
/// What happens to it moves her on: to the card at its end, or to the page of a fault.
public final class FilmAtHand {

    private final Player player;
    private final ChapterLibrary library;
    private final SubtitlesAtHand subtitles;
    private final WritableObjectValue<SittingState> place;
    private final Function<Chapter, Optional<Chapter>> following;

    private final ReadOnlyObjectWrapper<PlayerState> state;
    private final ReadOnlyObjectWrapper<Speed> speed = new ReadOnlyObjectWrapper<>(Speed.NORMAL);
    private final ReadOnlyObjectWrapper<Loudness> loudness = new ReadOnlyObjectWrapper<>(Loudness.NORMAL);
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper(false);
    private final InterpreterStop interpreterStop;
    private final FilmTracks tracks;
    private Consumer<Duration> jumped = _ -> {};

    /// `following` names the chapter that may be opened next.
    FilmAtHand(Player player, ChapterLibrary library, SubtitlesAtHand subtitles, WritableObjectValue<SittingState> place,
            Function<Chapter, Optional<Chapter>> following) {
        this.player = player;
        this.library = library;
        this.subtitles = subtitles;
        this.place = place;
        this.following = following;
        this.state = new ReadOnlyObjectWrapper<>(player.state());
        this.interpreterStop = new InterpreterStop(player, subtitles::lines, speed::get);
        this.tracks = new FilmTracks(player, this::changePicture);
        player.addListener(this::hear);
    }

    /// What the player is doing.
    public ReadOnlyObjectProperty<PlayerState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Speed> speed() {
        return speed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Loudness> loudness() {
        return loudness.getReadOnlyProperty();
    }

    /// False from the opening of a chapter until it is first played or stepped through: its note stands on its first picture.
    public ReadOnlyBooleanProperty begun() {
        return begun.getReadOnlyProperty();
    }

    public InterpreterStop interpreterStop() {
        return interpreterStop;
    }

    /// The voice, the description and the sign language of films.
    public FilmTracks tracks() {
        return tracks;
    }

    public Duration position() {
        return player.position();
    }

    /// Plays the film, from its beginning once it has ended.
    public void play() {
        if (place.get().showsFilm()) {
            begun.set(true);
            interpreterStop.goOn();
            player.play();
        }
    }

    public void pause() {
        player.pause();
    }

    /// A film that stops for the interpreter goes on, even if the player has not yet said that it stands.
    public void playOrPause() {
        if (state.get() instanceof PlayerState.Playing && !interpreterStop.stopped().get()) {
            pause();
        } else if (place.get() instanceof Watching) {
            play();
        }
    }

    /// Goes back within the line being spoken, or to the line before.
    public void lineBack() {
        goTo(subtitles.lines().back(position()));
    }

    /// Says the line again that is being spoken or has just ended, also when the film stood still.
    public void again() {
        subtitles.lines().again(position()).ifPresent(this::goTo);
        play();
    }

    public void nextLine() {
        subtitles.lines().next(position()).ifPresent(this::goTo);
    }

    /// Goes to a place in the film, and plays on if the film played.
    public void goTo(Duration to) {
        if (place.get().showsFilm()) {
            begun.set(true);
            sendTo(to);
            player.seek(to);
        }
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

    /// `listener` hears where the film is sent to.
    void onJump(Consumer<Duration> listener) {
        jumped = listener;
    }

    /// Another film is about to be opened: it will stand on its first picture.
    void rewind() {
        begun.set(false);
        sendTo(Duration.ZERO);
    }

    void open(Chapter chapter) {
        tracks.beginWith(chapter);
        openPicture(chapter, Duration.ZERO);
    }

    private void sendTo(Duration to) {
        interpreterStop.sendTo(to);
        jumped.accept(to);
    }

    private void setLoudness(Loudness newLoudness) {
        loudness.set(newLoudness);
        player.setGain(newLoudness.decibels());
    }

    private void openPicture(Chapter chapter, Duration at) {
        switch (library.film(tracks.pictureOf(chapter))) {
            case ChapterFilm.Found(var source) -> player.open(source, at);
            case ChapterFilm.NotFound(var why) -> {
                pause();
                tracks.giveUpSigned();
                place.set(new Faulted(chapter, why));
            }
        }
    }

    /// The film with another picture, at the same place, and playing if it played.
    private void changePicture() {
        place.get().chapterAtHand().filter(_ -> place.get().showsFilm()).ifPresent(chapter -> {
            var played = state.get() instanceof PlayerState.Playing;
            openPicture(chapter, position());
            if (played) {
                player.play();
            }
        });
    }

    private void hear(PlayerState heard) {
        var before = state.get();
        state.set(heard);
        if (heard instanceof PlayerState.Failed) {
            tracks.giveUpSigned();
        }
        place.set(place.get().after(heard));
        if (before instanceof PlayerState.Opening && !(heard instanceof PlayerState.Failed)) {
            prepareNext();
        }
        standStillOnceSilent(before, heard);
    }

    /// A film whose sound is gone stands still, so that nothing goes by unheard; played again, it is read.
    private void standStillOnceSilent(PlayerState before, PlayerState heard) {
        if (heard instanceof PlayerState.Playing(var media) && media.sound() == Sound.LOST
                && before instanceof PlayerState.Playing(var earlier) && earlier.sound() != Sound.LOST) {
            pause();
        }
    }

    private void prepareNext() {
        place.get().chapterAtHand().flatMap(following).ifPresent(chapter -> {
            if (library.film(tracks.pictureOf(chapter)) instanceof ChapterFilm.Found(var source)) {
                player.prepare(source);
            }
        });
    }
}

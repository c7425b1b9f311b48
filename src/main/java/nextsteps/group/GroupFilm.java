package nextsteps.group;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.playback.PlaybackFailure;
import nextsteps.playback.Player;
import nextsteps.playback.PlayerState;
import nextsteps.session.ChapterFilm;
import nextsteps.session.ChapterLibrary;

/// Plays the parts of films that a session shows: each from its beginning to its end, where it stands still.
///
/// It has no clock of its own: whoever shows the film asks `untilHalt` and calls `reach` when that time is over, and may call it oftener.
public final class GroupFilm {

    /// A film that stands this close to where it should is not moved: after a stop it goes on from exactly there.
    private static final Duration NEAR = Duration.ofMillis(400);

    private final Player player;
    private final ChapterLibrary library;
    private final Runnable halted;
    private final ReadOnlyObjectWrapper<PlayerState> state;
    private final ReadOnlyObjectWrapper<Optional<PlaybackFailure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Slide.Film> part = Optional.empty();

    /// `halted` is told when a part has come to its end.
    GroupFilm(Player player, ChapterLibrary library, Runnable halted) {
        this.player = player;
        this.library = library;
        this.halted = halted;
        this.state = new ReadOnlyObjectWrapper<>(player.state());
        player.addListener(this::follow);
    }

    /// What the player does, as the screens follow it.
    public ReadOnlyObjectProperty<PlayerState> state() {
        return state.getReadOnlyProperty();
    }

    /// Why the film shown last does not play: the session goes on without it.
    public ReadOnlyObjectProperty<Optional<PlaybackFailure>> failure() {
        return failure.getReadOnlyProperty();
    }

    public Duration position() {
        return player.position();
    }

    /// How long the film still plays before it has to halt; nothing while it stands.
    public Optional<Duration> untilHalt() {
        return playing().map(film -> film.to().minus(player.position())).map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /// Halts the film if its part has ended.
    public void reach() {
        if (playing().isPresent() && isAtEnd()) {
            player.pause();
            halted.run();
        }
    }

    /// Stands still at the beginning of a part. One that goes on from where the film stands is not moved.
    void show(Slide.Film newPart) {
        var isOpen = part.map(Slide.Film::chapter).equals(Optional.of(newPart.chapter())) && failure.get().isEmpty();
        part = Optional.of(newPart);
        player.pause();
        if (!isOpen) {
            open(newPart);
        } else if (player.position().minus(newPart.from()).abs().compareTo(NEAR) > 0) {
            player.seek(newPart.from());
        }
    }

    /// Plays on, up to the end of the part.
    void play() {
        if (part.isPresent() && !isAtEnd()) {
            player.play();
        }
    }

    void pause() {
        player.pause();
    }

    private void open(Slide.Film newPart) {
        failure.set(Optional.empty());
        switch (library.film(newPart.chapter())) {
            case ChapterFilm.Found(var source) -> {
                player.open(source, newPart.from());
                state.set(player.state());
            }
            case ChapterFilm.NotFound(var why) -> failure.set(Optional.of(why));
        }
    }

    private void follow(PlayerState now) {
        state.set(player.state());
        if (now instanceof PlayerState.Failed(_, var why)) {
            failure.set(Optional.of(why));
        }
        if (now instanceof PlayerState.Ended) {
            halted.run();
        }
    }

    private Optional<Slide.Film> playing() {
        return part.filter(_ -> player.state() instanceof PlayerState.Playing);
    }

    private boolean isAtEnd() {
        return player.state() instanceof PlayerState.Ended || part.filter(film -> player.position().compareTo(film.to()) >= 0).isPresent();
    }
}

package nextsteps.session;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.playback.Player;
import nextsteps.playback.PlayerState;

/// Pauses the film at the end of each line, or of each passage, for an interpreter to speak.
///
/// It has no clock of its own: whoever shows the film asks `untilStop` and calls `reach` when that time is over, and may call it oftener.
public final class InterpreterStop {

    private final Player player;
    private final Supplier<Lines> lines;
    private final Supplier<Speed> speed;

    private final ReadOnlyObjectWrapper<LineStop> mode = new ReadOnlyObjectWrapper<>(LineStop.OFF);
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper(false);
    /// The end of the last line it has stopped at; the film must get past it before it stops again.
    private Duration past = Duration.ZERO;

    InterpreterStop(Player player, Supplier<Lines> lines, Supplier<Speed> speed) {
        this.player = player;
        this.lines = lines;
        this.speed = speed;
    }

    public ReadOnlyObjectProperty<LineStop> mode() {
        return mode.getReadOnlyProperty();
    }

    /// Whether the film stands still because a line has ended.
    public ReadOnlyBooleanProperty stopped() {
        return stopped.getReadOnlyProperty();
    }

    /// The same mode asked for again turns it off. Within a line it stops at the end of that line.
    public void ask(LineStop asked) {
        mode.set(mode.get() == asked ? LineStop.OFF : asked);
        stopped.set(false);
        past = player.position();
    }

    /// Where in the film what is to be read now is said: the line that has just ended, while the film stands still for it.
    public Duration readingPosition() {
        return stopped.get() ? past.minusMillis(1) : player.position();
    }

    /// How long the film still plays before it has to stop, by the clock on the wall; nothing if it will not.
    public Optional<Duration> untilStop() {
        return end().map(end -> {
            var left = end.minus(player.position()).toNanos() / speed.get().rate();
            return Duration.ofNanos(Math.max(0, (long) left));
        });
    }

    /// Stops the film if a line has ended.
    public void reach() {
        end().filter(end -> player.position().compareTo(end) >= 0).ifPresent(end -> {
            past = end;
            player.pause();
            stopped.set(true);
        });
    }

    /// The film goes on, or was sent elsewhere.
    void goOn() {
        stopped.set(false);
    }

    /// The film was sent to a position: lines from there on count again.
    void sendTo(Duration position) {
        stopped.set(false);
        past = position;
    }

    private Optional<Duration> end() {
        return player.state() instanceof PlayerState.Playing ? lines.get().stopAfter(past, mode.get()) : Optional.empty();
    }
}

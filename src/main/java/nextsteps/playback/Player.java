package nextsteps.playback;

import java.time.Duration;
import java.util.function.Consumer;

/// Plays one film at a time.
///
/// No method throws for a film that cannot be played, none blocks, and none may be called after `close`. Listeners hear each
/// new state on the thread the player was given for that (the JavaFX thread in the product), in order, and only of the film
/// opened last.
public interface Player extends AutoCloseable {

    /// Opens a film and stands still on its first picture: `Opening`, then `Paused` or `Failed`. Nothing sounds.
    default void open(MediaSource source) {
        open(source, Duration.ZERO);
    }

    /// Opens a film as `open` does, standing still on the picture at a position; no earlier picture is shown.
    void open(MediaSource source, Duration at);

    /// Makes a film ready in the background, so that `open` of the same source shows its first picture at once.
    /// A hint: a player may ignore it, and it never changes the state.
    void prepare(MediaSource source);

    /// Plays from where the film stands, or from its beginning once it has ended. Asked while opening, it plays as soon as it can.
    void play();

    /// Stands still. While opening it takes back an earlier `play`.
    void pause();

    /// Goes to a position, held within the film; the state stays, except that `Ended` becomes `Paused`. A film that opens will stand there.
    void seek(Duration position);

    /// Speed, 0.5 to 8.0 of the film's own, with unchanged pitch; no screen offers more than 1.0. Holds for later films too.
    void setRate(double rate);

    /// Which of a film's sound tracks is heard, from 1. Holds for later films too; a film that has fewer lets its first be heard.
    void listenTo(int soundTrack);

    /// Loudness inside the player in decibels, -20 to +6; 0 is the film's own. Never the computer's own volume, which outlives us.
    void setGain(double decibels);

    /// Where the film stands, interpolated between the reports of the decoder; never runs backwards while playing.
    Duration position();

    PlayerState state();

    void addListener(Consumer<PlayerState> listener);

    /// Lets go of the film and everything held for it.
    @Override
    void close();
}

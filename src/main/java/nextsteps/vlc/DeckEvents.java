package nextsteps.vlc;

import java.time.Duration;
import java.util.concurrent.Executor;
import nextsteps.playback.PlaybackFailure;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;

/// Carries libVLC's events from its thread to ours.
final class DeckEvents extends MediaPlayerEventAdapter {

    private final Deck deck;
    private final Executor thread;

    DeckEvents(Deck deck, Executor thread) {
        this.deck = deck;
        this.thread = thread;
    }

    @Override
    public void timeChanged(MediaPlayer player, long milliseconds) {
        deck.reported(Duration.ofMillis(Math.max(0, milliseconds)));
    }

    @Override
    public void paused(MediaPlayer player) {
        thread.execute(deck::cameToRest);
    }

    @Override
    public void finished(MediaPlayer player) {
        thread.execute(deck::cameToRest);
    }

    @Override
    public void error(MediaPlayer player) {
        thread.execute(() -> deck.fail(PlaybackFailure.NOT_A_FILM));
    }
}

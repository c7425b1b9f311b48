package nextsteps.vlc;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nextsteps.playback.MediaSource;
import nextsteps.playback.PlaybackFailure;
import nextsteps.playback.Player;
import nextsteps.playback.PlayerState;
import org.jspecify.annotations.Nullable;

/// Plays films through libVLC on two decks: the one on screen and the one that has the next film ready.
///
/// Every command becomes a task on one thread, where libVLC's events arrive too; what follows from them is announced on the
/// listeners' thread, unless another film was opened in the meantime.
public final class VlcPlayer implements Player {

    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 8;
    private static final double SOFTEST = -20;
    private static final double LOUDEST = 6;

    private final FilmView view;
    private final Executor listenerThread;
    /// What libVLC still says of a player that was closed is nobody's business any more.
    private final ScheduledExecutorService thread = new ScheduledThreadPoolExecutor(1, daemon("player"), new DiscardPolicy());
    private final ExecutorService retiring = Executors.newSingleThreadExecutor(daemon("player-retiring"));
    private final List<Consumer<PlayerState>> listeners = new CopyOnWriteArrayList<>();
    private volatile PlayerState state = new PlayerState.Empty();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile @Nullable Deck onScreen;
    private @Nullable Deck waiting;
    private PlayerState announced = state;
    private int opened;
    private boolean shallPlay;
    private double rate = 1;
    private int soundTrack = 1;

    /// `libVlc` may still be starting; until it has, commands wait and nothing blocks. Listeners are told on `listenerThread`.
    public VlcPlayer(CompletableFuture<LibVlc> libVlc, FilmView view, Executor listenerThread) {
        this.view = view;
        this.listenerThread = listenerThread;
        thread.execute(() -> makeDecks(libVlc, view));
        var _ = thread.scheduleWithFixedDelay(this::lookAfterFilm, 1, 1, TimeUnit.SECONDS);
    }

    private static ThreadFactory daemon(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    private void makeDecks(CompletableFuture<LibVlc> libVlc, FilmView view) {
        try {
            var library = libVlc.join();
            onScreen = new Deck(library, view, thread, retiring, this::somethingChanged);
            waiting = new Deck(library, view, thread, retiring, this::somethingChanged);
        } catch (CompletionException noLibrary) {
            onScreen = null;
        }
    }

    @Override
    public void open(MediaSource source, Duration at) {
        var number = asked.incrementAndGet();
        thread.execute(() -> {
            opened = number;
            shallPlay = false;
            bringOnScreen(source, at);
        });
    }

    private void bringOnScreen(MediaSource source, Duration at) {
        var leaving = onScreen;
        var coming = waiting;
        if (leaving == null || coming == null) {
            announce(new PlayerState.Failed(source, PlaybackFailure.NO_LIBRARY));
            return;
        }
        if (!coming.holds(source, at)) {
            coming.load(source, at);
        }
        announce(new PlayerState.Opening(source));
        onScreen = coming;
        waiting = leaving;
        leaving.unload();
        coming.show();
        somethingChanged();
    }

    @Override
    public void prepare(MediaSource source) {
        thread.execute(() -> {
            if (waiting != null && !waiting.holds(source, Duration.ZERO)) {
                waiting.load(source, Duration.ZERO);
            }
        });
    }

    @Override
    public void play() {
        thread.execute(() -> {
            shallPlay = true;
            somethingChanged();
        });
    }

    @Override
    public void pause() {
        onDeck(deck -> {
            shallPlay = false;
            deck.pause();
        });
    }

    @Override
    public void seek(Duration position) {
        onDeck(deck -> deck.seek(position));
    }

    @Override
    public void setRate(double newRate) {
        onDeck(deck -> {
            rate = Math.clamp(newRate, SLOWEST, FASTEST);
            deck.setRate(rate);
        });
    }

    @Override
    public void listenTo(int newSoundTrack) {
        onDeck(deck -> {
            soundTrack = newSoundTrack;
            deck.listenTo(soundTrack);
        });
    }

    @Override
    public void setGain(double decibels) {
        onDeck(deck -> deck.setGain(Math.clamp(decibels, SOFTEST, LOUDEST)));
    }

    private void onDeck(Consumer<Deck> command) {
        thread.execute(() -> {
            var deck = onScreen;
            if (deck != null) {
                command.accept(deck);
                somethingChanged();
            }
        });
    }

    private void lookAfterFilm() {
        onDeck(deck -> deck.lookAfterYourself(System.nanoTime()));
    }

    /// Follows up whatever happened to the deck on screen.
    private void somethingChanged() {
        var deck = onScreen;
        if (deck == null) {
            return;
        }
        if (shallPlay) {
            deck.play(rate, soundTrack);
        }
        shallPlay &= deck.phase() == Deck.Phase.LOADING;
        announce(deck.state());
    }

    private void announce(PlayerState next) {
        var number = opened;
        if (!next.equals(announced)) {
            announced = next;
            view.setPlaying(next instanceof PlayerState.Playing);
            listenerThread.execute(() -> tell(next, number));
        }
    }

    private void tell(PlayerState next, int number) {
        if (number == asked.get()) {
            state = next;
            listeners.forEach(listener -> listener.accept(next));
        }
    }

    @Override
    public Duration position() {
        var deck = onScreen;
        return deck == null ? Duration.ZERO : deck.position();
    }

    @Override
    public PlayerState state() {
        return state;
    }

    @Override
    public void addListener(Consumer<PlayerState> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        thread.execute(() -> {
            if (onScreen != null && waiting != null) {
                onScreen.close();
                waiting.close();
            }
            retiring.shutdown();
            thread.shutdown();
        });
    }
}

package nextsteps.vlc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nextsteps.playback.Clips;
import nextsteps.playback.FilmSignature;
import nextsteps.playback.FilmSignature.Container;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;

/// Plays short Ogg sounds through a libVLC player of their own, made when the first is wanted.
public final class VlcClips implements Clips {

    private final CompletableFuture<LibVlc> libVlc;
    private final Executor listenerThread;
    /// A sound server that is busy may keep the last samples for ever: then a sound ends this long after its length.
    private static final Duration OVERDUE = Duration.ofSeconds(2);

    /// Under load libVLC once in a while does not begin a sound at all: then it has ended after this long.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("clips").factory());
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Runnable ended = () -> {};
    private @Nullable MediaPlayer vlc;
    private int playing;
    private int told;
    private int begun;

    /// `libVlc` may still be starting. The end of a sound is told on `listenerThread`.
    public VlcClips(CompletableFuture<LibVlc> libVlc, Executor listenerThread) {
        this.libVlc = libVlc;
        this.listenerThread = listenerThread;
    }

    @Override
    public void play(Path file) {
        var number = asked.incrementAndGet();
        thread.execute(() -> begin(file, number));
    }

    @Override
    public void stop() {
        asked.incrementAndGet();
        thread.execute(this::silence);
    }

    @Override
    public void onEnd(Runnable listener) {
        ended = listener;
    }

    /// libVLC sees a file only if its first bytes are those of Ogg. The film's player stands still at an end, this one comes to it.
    private void begin(Path file, int number) {
        playing = number;
        if (FilmSignature.of(file) instanceof FilmSignature.Film(var container, _, _) && container == Container.OGG && isReady() && vlc != null) {
            vlc.media().play(file.toUri().toASCIIString(), ":demux=ogg", ":no-video", ":no-play-and-pause");
            var _ = thread.schedule(() -> tellEndUnlessBegun(number), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            tellEnd(number);
        }
    }

    private boolean isReady() {
        try {
            if (vlc == null) {
                vlc = libVlc.join().factory().mediaPlayers().newMediaPlayer();
                vlc.events().addMediaPlayerEventListener(new Ends());
            }
            return true;
        } catch (CompletionException noLibrary) {
            return false;
        }
    }

    /// Paused first, which is quick; stopping takes its time.
    private void silence() {
        if (vlc != null) {
            vlc.controls().setPause(true);
            vlc.controls().stop();
        }
    }

    private void tellEnd(int number) {
        if (number != told) {
            told = number;
            listenerThread.execute(() -> {
                if (number == asked.get()) {
                    ended.run();
                }
            });
        }
    }

    private void tellEndUnlessBegun(int number) {
        if (number != begun) {
            tellEnd(number);
        }
    }

    private void tellEndWhenOverdue(int number, long milliseconds) {
        begun = number;
        var _ = thread.schedule(() -> tellEnd(number), milliseconds + OVERDUE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        asked.incrementAndGet();
        thread.execute(() -> {
            silence();
            if (vlc != null) {
                vlc.release();
            }
            thread.shutdown();
        });
    }

    /// What libVLC says of a sound that is over, on its own thread, where it must not be called.
    private final class Ends extends MediaPlayerEventAdapter {

        @Override
        public void lengthChanged(MediaPlayer player, long milliseconds) {
            thread.execute(() -> tellEndWhenOverdue(playing, milliseconds));
        }

        @Override
        public void finished(MediaPlayer player) {
            thread.execute(() -> tellEnd(playing));
        }

        @Override
        public void error(MediaPlayer player) {
            thread.execute(() -> tellEnd(playing));
        }
    }
}

package nextsteps.vlc;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nextsteps.playback.FilmSignature;
import nextsteps.playback.FilmSignature.Container;
import nextsteps.playback.FilmSignature.Track;
import nextsteps.playback.MediaClock;
import nextsteps.playback.MediaSource;
import nextsteps.playback.OpenedMedia;
import nextsteps.playback.PlaybackFailure;
import nextsteps.playback.PlayerState;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.player.base.Equalizer;
import uk.co.caprica.vlcj.player.base.State;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;

/// One libVLC player with the film lying on it.
///
/// A loaded film stands still on its first picture. Methods run on the one thread of `VlcPlayer`; pictures alone arrive on libVLC's.
final class Deck {

    /// How far a deck has come with its film.
    enum Phase { EMPTY, LOADING, READY, PLAYING, PAUSED, ENDED, FAILED }

    /// No audio track has this number: a film that loads is silent from its first sample on.
    private static final String SILENT = ":audio-track=99";

    /// libVLC's equaliser has ten.
    private static final int BANDS = 10;

    /// libVLC still reports the old time for a moment after a jump.
    private static final Duration OLD_REPORTS = Duration.ofMillis(350);

    private static final Duration LATE_ANSWER = Duration.ofMillis(150);

    private static final Duration LAST_PICTURE = Duration.ofMillis(80);

    /// A film may end this much before its stated length, a short one a tenth of it.
    private static final Duration NEARLY = Duration.ofSeconds(2);

    /// libVLC reports at least twice a second; a slow disc may keep it longer.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EmbeddedMediaPlayer vlc;
    private final DeckSound sound;
    private final FramePort port;
    private final MediaClock clock = new MediaClock();
    private final ScheduledExecutorService thread;
    private final Executor retiring;
    private final Runnable changed;
    private CompletableFuture<Void> empty = CompletableFuture.completedFuture(null);
    private @Nullable MediaSource source;
    private Duration start = Duration.ZERO;
    private PlaybackFailure failure = PlaybackFailure.NOT_A_FILM;
    private Phase phase = Phase.EMPTY;
    private volatile long believesReportsFrom;
    private volatile long lastSign;

    Deck(LibVlc libVlc, FilmView view, ScheduledExecutorService thread, Executor retiring, Runnable changed) {
        this.thread = thread;
        this.retiring = retiring;
        vlc = libVlc.newPlayer();
        sound = new DeckSound(libVlc.soundErrors(), vlc);
        this.changed = changed;
        port = new FramePort(view, () -> thread.execute(this::firstPicture));
        vlc.videoSurface().set(new FrameSurface(port));
        vlc.events().addMediaPlayerEventListener(new DeckEvents(this, thread));
    }

    /// Puts a film on the deck, at a position held a little before its end; `READY` or `FAILED` follows.
    void load(MediaSource film, Duration at) {
        unload();
        source = film;
        start = within(at, length().minus(LAST_PICTURE));
        sound.reset();
        lastSign = System.nanoTime();
        phase = Phase.LOADING;
        clock.halt(System.nanoTime());
        goTo(start);
        var _ = empty.thenRunAsync(() -> begin(film), thread);
    }

    /// libVLC sees a file only if its first bytes are a film's, and is told which reader to use: left to guess, it follows playlists.
    private void begin(MediaSource film) {
        if (film.equals(source) && phase == Phase.LOADING) {
            switch (FilmSignature.of(film.file())) {
                case FilmSignature.NoFilm(var why) -> fail(why);
                case FilmSignature.Film(var container, _, var track) -> {
                    if (track == Track.ABSENT) {
                        sound.isAbsent();
                    }
                    play(film, ":demux=" + reader(container));
                }
            }
        }
    }

    private void play(MediaSource film, String reader) {
        port.expect(new FrameSize(film.width(), film.height()));
        vlc.media().play(film.file().toUri().toASCIIString(), SILENT, ":start-time=%d.%03d".formatted(start.toSeconds(), start.toMillisPart()), reader);
    }

    private static String reader(Container container) {
        return switch (container) {
            case MP4 -> "mp4";
            case MATROSKA -> "mkv";
            case OGG -> "ogg";
            case MPEG_PS -> "ps";
            case MPEG_TS -> "ts";
            case AVI -> "avi";
        };
    }

    private void firstPicture() {
        if (phase == Phase.LOADING) {
            vlc.controls().setPause(true);
            vlc.controls().setTime(start.toMillis());
            goTo(start);
            phase = Phase.READY;
            changed.run();
        }
    }

    /// Takes the film off. libVLC stops at its leisure on a thread of its own; the next film waits for that.
    void unload() {
        if (phase != Phase.EMPTY) {
            port.hide();
            phase = Phase.EMPTY;
            source = null;
            clock.halt(System.nanoTime());
            vlc.controls().setPause(true);
            empty = CompletableFuture.runAsync(() -> vlc.controls().stop(), retiring);
        }
    }

    void show() {
        port.show();
    }

    void play(double rate, int soundTrack) {
        if (phase == Phase.ENDED) {
            seek(Duration.ZERO);
        }
        if (phase == Phase.READY || phase == Phase.PAUSED) {
            sound.begin(soundTrack);
            phase = Phase.PLAYING;
            lastSign = System.nanoTime();
            setRate(rate);
            vlc.controls().setPause(false);
            clock.run(System.nanoTime());
        }
    }

    void listenTo(int soundTrack) {
        sound.listenTo(soundTrack);
    }

    void pause() {
        if (phase == Phase.PLAYING) {
            phase = Phase.PAUSED;
            vlc.controls().setPause(true);
            clock.halt(System.nanoTime());
        }
    }

    /// Goes to a position, held a little before the end: at the end itself libVLC would come to rest. A film that loads will stand there.
    void seek(Duration wanted) {
        if (phase == Phase.ENDED) {
            phase = Phase.PAUSED;
        }
        var position = within(wanted, length().minus(LAST_PICTURE));
        if (phase == Phase.LOADING) {
            start = position;
            goTo(position);
        } else if (phase == Phase.READY || phase == Phase.PAUSED || phase == Phase.PLAYING) {
            vlc.controls().setTime(position.toMillis());
            goTo(position);
        }
    }

    private void goTo(Duration position) {
        believesReportsFrom = System.nanoTime() + OLD_REPORTS.toNanos();
        clock.jump(position, System.nanoTime());
    }

    private static Duration within(Duration position, Duration end) {
        return position.isNegative() ? Duration.ZERO : position.compareTo(end) > 0 ? end : position;
    }

    void setRate(double rate) {
        vlc.controls().setRate((float) rate);
        clock.setRate(rate, System.nanoTime());
    }

    /// Loudness in decibels through the preamplifier of an equaliser that changes nothing else.
    void setGain(double decibels) {
        var equaliser = new Equalizer(BANDS);
        equaliser.setPreamp((float) decibels);
        vlc.audio().setEqualizer(decibels == 0 ? null : equaliser);
    }

    /// libVLC says where it is; on its own thread.
    void reported(Duration position) {
        var now = System.nanoTime();
        lastSign = now;
        if (now - believesReportsFrom >= 0) {
            clock.report(position, now);
        }
    }

    /// libVLC came to rest: the film is over, or broken. It may also be a late answer to our own pause before the latest `play`;
    /// then libVLC soon plays again, so the answer is believed only if it still holds a moment later.
    void cameToRest() {
        if (phase == Phase.LOADING && vlc.status().state() != State.PAUSED) {
            fail(PlaybackFailure.NOT_A_FILM);
        } else if (phase == Phase.PLAYING) {
            var _ = thread.schedule(() -> believeRest(), LATE_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void believeRest() {
        if (phase == Phase.PLAYING && vlc.status().state() != State.PLAYING) {
            end();
        }
    }

    private void end() {
        clock.halt(System.nanoTime());
        if (isAtItsEnd()) {
            phase = Phase.ENDED;
            clock.jump(length(), System.nanoTime());
            changed.run();
        } else {
            fail(PlaybackFailure.CUT_SHORT);
        }
    }

    private boolean isAtItsEnd() {
        var tenth = length().dividedBy(10);
        return position().compareTo(length().minus(tenth.compareTo(NEARLY) < 0 ? tenth : NEARLY)) >= 0;
    }

    /// Called every second: gives up on a film that shows nothing or does not go on, and finds out whether it can be heard.
    void lookAfterYourself(long now) {
        var silence = Duration.ofNanos(now - lastSign);
        if (phase == Phase.LOADING && silence.compareTo(PATIENCE) > 0) {
            fail(PlaybackFailure.NOT_A_FILM);
        } else if (phase == Phase.PLAYING && silence.compareTo(PATIENCE) > 0) {
            fail(PlaybackFailure.CUT_SHORT);
        } else if (phase == Phase.PLAYING) {
            sound.lookAfterYourself();
        }
    }

    /// Says why the film does not play, once: what libVLC still reports of a film that was taken off or has failed is old.
    void fail(PlaybackFailure why) {
        if (phase == Phase.EMPTY || phase == Phase.FAILED) {
            return;
        }
        phase = Phase.FAILED;
        failure = why;
        vlc.controls().setPause(true);
        port.hide();
        changed.run();
    }

    /// What the player says of this deck.
    PlayerState state() {
        var film = source;
        if (film == null) {
            return new PlayerState.Empty();
        }
        var media = new OpenedMedia(film, film.duration(), sound.state());
        return switch (phase) {
            case EMPTY -> new PlayerState.Empty();
            case LOADING -> new PlayerState.Opening(film);
            case READY, PAUSED -> new PlayerState.Paused(media);
            case PLAYING -> new PlayerState.Playing(media);
            case ENDED -> new PlayerState.Ended(media);
            case FAILED -> new PlayerState.Failed(film, failure);
        };
    }

    /// The film's length: what the programme says, for libVLC's own figure differs by a few milliseconds from container to container.
    private Duration length() {
        return source == null ? Duration.ZERO : source.duration();
    }

    Duration position() {
        return within(clock.position(System.nanoTime()), length());
    }

    Phase phase() {
        return phase;
    }

    boolean holds(MediaSource film, Duration at) {
        return film.equals(source) && at.equals(start) && phase != Phase.FAILED;
    }

    /// Gives the libVLC player back, after it has stopped: stopping one that is gone brings the process down.
    void close() {
        unload();
        retiring.execute(vlc::release);
    }
}

package nextsteps.playback;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/// A player without a film: its verbs are what a real film and its decoder would do, and time moves by hand.
public final class FakePlayer implements Player {

    private final List<Consumer<PlayerState>> listeners = new ArrayList<>();
    private final List<MediaSource> prepared = new ArrayList<>();
    private PlayerState state = new PlayerState.Empty();
    private Duration position = Duration.ZERO;
    private boolean playAsked;
    private double rate = 1;
    private double gain;
    private int soundTrack = 1;
    private boolean slow;
    private final Queue<Runnable> unanswered = new ArrayDeque<>();

    /// From now on it answers nothing until it catches up, as a busy computer.
    public void beSlow() {
        slow = true;
    }

    /// Does what it was told meanwhile.
    public void catchUp() {
        slow = false;
        while (!unanswered.isEmpty()) {
            unanswered.remove().run();
        }
    }

    /// The film asked for shows its first picture, and can be heard.
    public void becomeReady() {
        becomeReady(Sound.AUDIBLE);
    }

    public void becomeReady(Sound sound) {
        if (state instanceof PlayerState.Opening(var source)) {
            var media = new OpenedMedia(source, source.duration(), sound);
            become(playAsked ? new PlayerState.Playing(media) : new PlayerState.Paused(media));
        }
    }

    /// The computer's sound output is gone.
    public void loseSound() {
        if (state instanceof PlayerState.Playing(var media)) {
            become(new PlayerState.Playing(new OpenedMedia(media.source(), media.duration(), Sound.LOST)));
        }
    }

    /// Time goes by; a film that plays moves on at its rate, as far as its end.
    public void advance(Duration time) {
        if (state instanceof PlayerState.Playing(var media)) {
            position = within(media, position.plusNanos(Math.round(time.toNanos() * rate)));
            if (position.equals(media.duration())) {
                become(new PlayerState.Ended(media));
            }
        }
    }

    public void end() {
        if (state instanceof PlayerState.Playing(var media)) {
            position = media.duration();
            become(new PlayerState.Ended(media));
        }
    }

    public void fail(PlaybackFailure failure) {
        switch (state) {
            case PlayerState.Opening(var source) -> become(new PlayerState.Failed(source, failure));
            case PlayerState.Paused(var media) -> become(new PlayerState.Failed(media.source(), failure));
            case PlayerState.Playing(var media) -> become(new PlayerState.Failed(media.source(), failure));
            case PlayerState.Empty _, PlayerState.Ended _, PlayerState.Failed _ -> {}
        }
    }

    public List<MediaSource> prepared() {
        return List.copyOf(prepared);
    }

    public double rate() {
        return rate;
    }

    public double gain() {
        return gain;
    }

    public int soundTrack() {
        return soundTrack;
    }

    @Override
    public void open(MediaSource source, Duration at) {
        playAsked = false;
        position = at;
        become(new PlayerState.Opening(source));
    }

    @Override
    public void prepare(MediaSource source) {
        prepared.add(source);
    }

    @Override
    public void play() {
        obey(this::playNow);
    }

    private void playNow() {
        switch (state) {
            case PlayerState.Opening _ -> playAsked = true;
            case PlayerState.Paused(var media) -> become(new PlayerState.Playing(media));
            case PlayerState.Ended(var media) -> playFromStart(media);
            case PlayerState.Empty _, PlayerState.Playing _, PlayerState.Failed _ -> {}
        }
    }

    @Override
    public void pause() {
        obey(this::pauseNow);
    }

    private void pauseNow() {
        switch (state) {
            case PlayerState.Opening _ -> playAsked = false;
            case PlayerState.Playing(var media) -> become(new PlayerState.Paused(media));
            case PlayerState.Empty _, PlayerState.Paused _, PlayerState.Ended _, PlayerState.Failed _ -> {}
        }
    }

    @Override
    public void seek(Duration to) {
        switch (state) {
            case PlayerState.Paused(var media) -> position = within(media, to);
            case PlayerState.Playing(var media) -> position = within(media, to);
            case PlayerState.Ended(var media) -> seekFromEnd(media, to);
            case PlayerState.Opening(var source) -> position = within(source, to);
            case PlayerState.Empty _, PlayerState.Failed _ -> {}
        }
    }

    @Override
    public void setRate(double rate) {
        this.rate = Math.clamp(rate, 0.5, 8);
    }

    @Override
    public void listenTo(int newSoundTrack) {
        soundTrack = newSoundTrack;
    }

    @Override
    public void setGain(double decibels) {
        gain = Math.clamp(decibels, -20, 6);
    }

    @Override
    public Duration position() {
        return position;
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
        listeners.clear();
        state = new PlayerState.Empty();
    }

    private void obey(Runnable command) {
        if (slow) {
            unanswered.add(command);
        } else {
            command.run();
        }
    }

    private void playFromStart(OpenedMedia media) {
        position = Duration.ZERO;
        become(new PlayerState.Playing(media));
    }

    private void seekFromEnd(OpenedMedia media, Duration to) {
        position = within(media, to);
        become(new PlayerState.Paused(media));
    }

    private void become(PlayerState next) {
        state = next;
        List.copyOf(listeners).forEach(listener -> listener.accept(next));
    }

    private static Duration within(OpenedMedia media, Duration position) {
        return within(media.source(), position);
    }

    private static Duration within(MediaSource film, Duration position) {
        if (position.isNegative()) {
            return Duration.ZERO;
        }
        return position.compareTo(film.duration()) > 0 ? film.duration() : position;
    }
}

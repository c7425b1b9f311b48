package nextsteps.playback;

import java.nio.file.Path;
import java.util.Optional;

/// Sounds that end when a test says so.
public final class FakeClips implements Clips {

    private Optional<Path> sounding = Optional.empty();
    private Runnable listener = () -> {};

    /// What can be heard now.
    public Optional<Path> sounding() {
        return sounding;
    }

    /// The sound comes to its end.
    public void end() {
        sounding = Optional.empty();
        listener.run();
    }

    @Override
    public void play(Path file) {
        sounding = Optional.of(file);
    }

    @Override
    public void stop() {
        sounding = Optional.empty();
    }

    @Override
    public void onEnd(Runnable newListener) {
        listener = newListener;
    }

    @Override
    public void close() {
        stop();
    }
}

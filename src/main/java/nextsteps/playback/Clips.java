package nextsteps.playback;

import java.nio.file.Path;

/// Plays one short recorded sound at a time: a word, a sentence.
///
/// No method throws for a sound that cannot be played, none blocks.
public interface Clips extends AutoCloseable {

    /// Plays a sound instead of whatever sounds.
    void play(Path file);

    /// Silent at once; the end of the sound is not told.
    void stop();

    /// Hears that a sound came to its end by itself, or could not be played; on the thread of the screens.
    void onEnd(Runnable listener);

    @Override
    void close();
}

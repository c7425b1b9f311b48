package nextsteps.vlc;

import java.util.concurrent.atomic.AtomicLong;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.log.LogLevel;
import uk.co.caprica.vlcj.log.NativeLog;

/// Counts what libVLC's sound outputs complain of.
///
/// libVLC has no event for a sound server that is gone, and goes on counting its packets as played: it only says so in its log, for
/// each packet that could not be written.
final class SoundErrors implements AutoCloseable {

    private static final String SOUND_OUTPUT = "audio output";

    private final AtomicLong count = new AtomicLong();
    private final NativeLog log;

    SoundErrors(MediaPlayerFactory factory) {
        log = factory.application().newLog();
        log.setLevel(LogLevel.ERROR);
        log.addLogListener((_, _, _, _, name, _, _, _) -> {
            if (SOUND_OUTPUT.equals(name)) {
                count.incrementAndGet();
            }
        });
    }

    long count() {
        return count.get();
    }

    @Override
    public void close() {
        log.release();
    }
}

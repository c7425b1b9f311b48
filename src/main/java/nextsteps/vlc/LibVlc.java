package nextsteps.vlc;

import java.util.List;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.factory.discovery.NativeDiscovery;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;

/// The running libVLC of this process.
///
/// Its options keep it from the network, from writing anything, and from drawing or saying anything of its own.
/// It counts what it plays (`--stats`), because nothing else tells that no sound comes out.
public final class LibVlc implements AutoCloseable {

    private static final List<String> OPTIONS = List.of(
            "--no-metadata-network-access",
            "--no-sub-autodetect-file",
            "--no-auto-preparse",
            "--stats",
            "--no-osd",
            "--no-spu",
            "--no-video-title-show",
            "--no-snapshot-preview",
            "--no-interact",
            "--no-lua",
            "--no-xlib",
            "--no-keyboard-events",
            "--no-mouse-events",
            "--no-plugins-cache",
            "--aout=pulse,alsa,any",
            "--ignore-config",
            "--play-and-pause",
            "--file-caching=100",
            "--swscale-mode=0",
            "--quiet");

    private static final String NEUTRAL_NAME = "Player";

    private final MediaPlayerFactory factory;
    private final SoundErrors soundErrors;

    private LibVlc(MediaPlayerFactory factory) {
        this.factory = factory;
        this.soundErrors = new SoundErrors(factory);
    }

    /// Starts libVLC; takes 100-300 ms, so it is done beside the start of JavaFX.
    public static LibVlc start() throws LibVlcMissing {
        Alsa.keepQuiet();
        try {
            // No discovery: vlcj's starts libVLC twice, and the loader finds the library by itself.
            var libVlc = new LibVlc(new MediaPlayerFactory((NativeDiscovery) null, OPTIONS));
            libVlc.goBy(NEUTRAL_NAME);
            return libVlc;
        } catch (LinkageError | RuntimeException failure) {
            throw new LibVlcMissing("libVLC 3 was not found or does not start", failure);
        }
    }

    /// Goes by a name at the sound server, which shows everybody what plays there; nothing of libVLC's own names remains.
    public void goBy(String name) {
        factory.application().setUserAgent(name, name);
        factory.application().setApplicationId(name, "1", "multimedia-player");
    }

    EmbeddedMediaPlayer newPlayer() {
        return factory.mediaPlayers().newEmbeddedMediaPlayer();
    }

    SoundErrors soundErrors() {
        return soundErrors;
    }

    MediaPlayerFactory factory() {
        return factory;
    }

    @Override
    public void close() {
        soundErrors.close();
        factory.release();
    }
}

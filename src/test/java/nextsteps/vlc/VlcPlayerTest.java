package nextsteps.vlc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nextsteps.playback.MediaSource;
import nextsteps.playback.Player;
import nextsteps.playback.PlayerContract;
import nextsteps.playback.PlayerState;
import nextsteps.playback.Sound;
import nextsteps.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The player of libVLC, with the film of the programme,")
class VlcPlayerTest extends PlayerContract {

    private static final Duration LENGTH = FilmOfTheProgramme.source().duration();

    private static final CompletableFuture<LibVlc> LIB_VLC = new CompletableFuture<>();

    @TempDir
    private Path folder;

    private final ExecutorService listenerThread = Executors.newSingleThreadExecutor();
    private final FilmView view = new FilmView(CompletableFuture.completedFuture(Optional.empty()));
    private final VlcPlayer player = new VlcPlayer(LIB_VLC, view, listenerThread);

    @BeforeAll
    static void start() throws LibVlcMissing {
        Fx.run(() -> {});
        LIB_VLC.complete(LibVlc.start());
    }

    @AfterEach
    void close() {
        player.close();
        listenerThread.shutdown();
    }

    @Override
    protected Player player() {
        return player;
    }

    /// A computer without a sound card shows itself while a film plays.
    @Override
    protected Sound sound() {
        return switch (player.state()) {
            case PlayerState.Playing(var media) -> media.sound();
            case PlayerState.Paused(var media) -> media.sound();
            case PlayerState.Ended(var media) -> media.sound();
            case PlayerState.Empty _, PlayerState.Opening _, PlayerState.Failed _ -> Sound.AUDIBLE;
        };
    }

    @Override
    protected MediaSource film() {
        return FilmOfTheProgramme.source();
    }

    @Override
    protected MediaSource anotherFilm() {
        return new MediaSource(film().file(), 640, 360, LENGTH);
    }

    @Override
    protected void settle() {
        pass(Duration.ofMillis(100));
        for (var tries = 0; tries < 200 && isOpening(); tries++) {
            pass(Duration.ofMillis(50));
        }
    }

    private boolean isOpening() {
        return player.state() instanceof PlayerState.Opening || player.state() instanceof PlayerState.Empty;
    }

    @Override
    protected void pass(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    protected MediaSource openWhatIsNoFilm() {
        try {
            var file = Files.writeString(folder.resolve("playlist.mp4"), "#EXTM3U\nhttp://localhost:9/film.mp4\n");
            var source = new MediaSource(file, 1280, 720, LENGTH);
            player.open(source);
            settle();
            return source;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

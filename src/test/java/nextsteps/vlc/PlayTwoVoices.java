package nextsteps.vlc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import nextsteps.playback.MediaSource;
import nextsteps.ui.Fx;

/// Plays a film, changes to its second voice after four seconds, and says how far it went in the three seconds around the change.
final class PlayTwoVoices {

    private PlayTwoVoices() {}

    public static void main(String[] film) throws Exception {
        Fx.run(() -> {});
        var view = new FilmView(CompletableFuture.completedFuture(Optional.empty()));
        var player = new VlcPlayer(CompletableFuture.completedFuture(LibVlc.start()), view, Executors.newSingleThreadExecutor());
        player.open(new MediaSource(Path.of(film[0]), 320, 180, Duration.ofSeconds(20)));
        player.play();
        Thread.sleep(4000);
        var before = player.position();
        player.listenTo(2);
        Thread.sleep(3000);
        System.out.println(player.position().minus(before).toMillis());
        Runtime.getRuntime().halt(0);
    }
}

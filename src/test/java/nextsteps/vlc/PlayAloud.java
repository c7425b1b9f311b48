package nextsteps.vlc;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import nextsteps.playback.PlayerState;
import nextsteps.playback.Sound;
import nextsteps.ui.Fx;

/// Plays the film of the programme, says `playing` once it is heard, `lost` when its sound is, and then how far it goes in two seconds.
final class PlayAloud {

    private PlayAloud() {}

    public static void main(String[] none) throws Exception {
        Fx.run(() -> {});
        var view = new FilmView(CompletableFuture.completedFuture(Optional.empty()));
        var player = new VlcPlayer(CompletableFuture.completedFuture(LibVlc.start()), view, Executors.newSingleThreadExecutor());
        player.open(FilmOfTheProgramme.source());
        player.play();
        Thread.sleep(5000);
        System.out.println(sound(player) == Sound.AUDIBLE ? "playing" : "unheard");
        for (var tries = 0; tries < 200 && sound(player) == Sound.AUDIBLE; tries++) {
            Thread.sleep(100);
        }
        var before = player.position();
        Thread.sleep(2000);
        System.out.println(sound(player) + " " + player.position().minus(before).toSeconds());
        Runtime.getRuntime().halt(0);
    }

    private static Sound sound(VlcPlayer player) {
        return player.state() instanceof PlayerState.Playing(var media) ? media.sound() : Sound.NONE_IN_FILM;
    }
}

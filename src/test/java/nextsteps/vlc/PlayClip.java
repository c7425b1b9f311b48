package nextsteps.vlc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// Plays a short sound and says how many milliseconds went by until its end, then which files are in its memory, one a line.
final class PlayClip {

    private PlayClip() {}

    public static void main(String[] sound) throws Exception {
        var end = new CountDownLatch(1);
        var clips = new VlcClips(CompletableFuture.completedFuture(LibVlc.start()), Runnable::run);
        clips.onEnd(end::countDown);
        var before = System.nanoTime();
        clips.play(Path.of(sound[0]));
        end.await();
        System.out.println((System.nanoTime() - before) / 1_000_000);
        try (var memory = Files.lines(Path.of("/proc/self/maps"))) {
            memory.filter(line -> line.contains("/")).map(line -> line.substring(line.indexOf('/'))).distinct().forEach(System.out::println);
        }
        Runtime.getRuntime().halt(0);
    }
}

package nextsteps.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Short sounds through libVLC")
class VlcClipsTest {

    private static final Path WORD = Path.of("content/spoken/en/rail.pause.ogg").toAbsolutePath();
    private static final Path SENTENCES = Path.of("content/spoken/en/room.judge.text.ogg").toAbsolutePath();
    private static final CompletableFuture<LibVlc> LIB_VLC = new CompletableFuture<>();

    @TempDir
    private Path folder;

    private final Semaphore ends = new Semaphore(0);
    private final VlcClips clips = new VlcClips(LIB_VLC, Runnable::run);

    @BeforeAll
    static void start() throws LibVlcMissing {
        LIB_VLC.complete(LibVlc.start());
    }

    @AfterEach
    void close() {
        clips.close();
    }

    @Test
    void tellTheirEndOnceEach() throws InterruptedException {
        clips.onEnd(ends::release);

        clips.play(WORD);
        assertThat(ends.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        clips.play(WORD);
        assertThat(ends.tryAcquire(20, TimeUnit.SECONDS)).isTrue();

        assertThat(ends.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void giveWayToTheNextWithoutTellingAnEnd() throws InterruptedException {
        clips.onEnd(ends::release);

        clips.play(SENTENCES);
        Thread.sleep(500);
        clips.play(WORD);

        assertThat(ends.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        assertThat(ends.tryAcquire(2, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void areSilentWithoutTellingAnEndWhenStopped() throws InterruptedException {
        clips.onEnd(ends::release);

        clips.play(WORD);
        Thread.sleep(200);
        clips.stop();

        assertThat(ends.tryAcquire(3, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void endAtOnceWhereAFileIsNoSound() throws IOException, InterruptedException {
        clips.onEnd(ends::release);

        clips.play(Files.writeString(folder.resolve("list.ogg"), "#EXTM3U\nhttp://localhost:9/word.ogg\n"));

        assertThat(ends.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
    }
}

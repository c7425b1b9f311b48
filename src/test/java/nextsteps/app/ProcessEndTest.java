package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

/// The product in a process of its own, ended for good. The times leave room for a slow computer.
@DisplayName("The process of a playing film")
class ProcessEndTest {

    private static final int ENDED_BY_ITSELF = 0;
    private static final int ENDED_BY_TERM = 128 + 15;

    @TempDir
    private Path folder;

    private @Nullable Process player;

    @AfterEach
    void end() {
        if (player != null) {
            player.destroyForcibly();
        }
    }

    @Test
    void endsOnEsc() throws IOException, InterruptedException {
        assertThat(statusOf(play("esc"))).isEqualTo(ENDED_BY_ITSELF);
    }

    @Test
    void endsThoughTheJavaFxThreadHangs() throws IOException, InterruptedException {
        assertThat(statusOf(play("hang"))).isEqualTo(ENDED_BY_ITSELF);
    }

    @Test
    void endsWhenTheMediumIsGone() throws IOException, InterruptedException {
        var playing = play("nothing");

        Files.delete(folder.resolve("programme.json"));

        assertThat(statusOf(playing)).isEqualTo(ENDED_BY_ITSELF);
    }

    @Test
    void endsOnTerm() throws IOException, InterruptedException {
        var playing = play("nothing");

        playing.destroy();

        assertThat(statusOf(playing)).isEqualTo(ENDED_BY_TERM);
    }

    /// Returns once it plays.
    private Process play(String deed) throws IOException {
        var programme = new SmallProgramme(folder);
        var child = ChildPlayer.builder(PlayUntilTheEnd.class, programme.root().toString(), deed).redirectErrorStream(true).start();
        player = child;
        var said = child.inputReader().lines().takeWhile(line -> !line.equals("playing")).toList();
        assertThat(child.isAlive()).as("plays, after it said: %s", said).isTrue();
        return child;
    }

    private static int statusOf(Process child) throws InterruptedException {
        return child.waitFor(20, TimeUnit.SECONDS) ? child.exitValue() : -1;
    }
}

package nextsteps.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A film on a sound server of its own, which is then ended.
@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
@DisplayName("A film whose sound output goes away")
class SoundLostTest {

    @TempDir
    private Path folder;

    private SoundServer server;

    @BeforeEach
    void startServer() throws IOException, InterruptedException {
        server = SoundServer.start(folder);
    }

    @AfterEach
    void end() {
        server.end();
    }

    @Test
    void saysSoAndPlaysOn() throws IOException {
        var said = server.play(PlayAloud.class).inputReader();
        assertThat(said.readLine()).isEqualTo("playing");

        server.fail();

        assertThat(said.readLine()).isIn("LOST 1", "LOST 2");
    }
}

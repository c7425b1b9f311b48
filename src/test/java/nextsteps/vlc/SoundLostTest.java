package nextsteps.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void startServer() throws IOException, InterruptedException {
        var silent = new ProcessBuilder("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
                "--load=module-null-sink", "--load=module-native-protocol-unix socket=%s auth-anonymous=1".formatted(socket()));
        silent.environment().putAll(Map.of("HOME", folder.toString(), "XDG_CONFIG_HOME", folder.toString(),
                "PULSE_RUNTIME_PATH", folder.toString(), "PULSE_STATE_PATH", folder.toString(), "DBUS_SESSION_BUS_ADDRESS", "disabled:"));
        started.add(silent.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start());
        for (var tries = 0; tries < 50 && !Files.exists(socket()); tries++) {
            Thread.sleep(100);
        }
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void saysSoAndPlaysOn() throws IOException {
        var said = play().inputReader();
        assertThat(said.readLine()).isEqualTo("playing");

        started.getFirst().destroyForcibly();

        assertThat(said.readLine()).isIn("LOST 1", "LOST 2");
    }

    private Process play() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(Stream.concat(Stream.of(java), List.of("--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"), PlayAloud.class.getName()).stream()).toList());
        child.environment().put("PULSE_SERVER", "unix:" + socket());
        started.add(child.redirectError(ProcessBuilder.Redirect.DISCARD).start());
        return started.getLast();
    }

    private Path socket() {
        return folder.resolve("sound");
    }
}

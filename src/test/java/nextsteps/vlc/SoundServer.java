package nextsteps.vlc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A silent sound server for one test, with the programs that play on it.
final class SoundServer {

    private final Path folder;
    private final List<Process> started = new ArrayList<>();

    private SoundServer(Path folder) {
        this.folder = folder;
    }

    static SoundServer start(Path folder) throws IOException, InterruptedException {
        var server = new SoundServer(folder);
        server.begin();
        return server;
    }

    private void begin() throws IOException, InterruptedException {
        var silent = new ProcessBuilder("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
                "--load=module-null-sink sink_name=silent", "--load=module-native-protocol-unix socket=%s auth-anonymous=1".formatted(socket()));
        silent.environment().putAll(Map.of("HOME", folder.toString(), "XDG_CONFIG_HOME", folder.toString(),
                "PULSE_RUNTIME_PATH", folder.toString(), "PULSE_STATE_PATH", folder.toString(), "DBUS_SESSION_BUS_ADDRESS", "disabled:"));
        started.add(silent.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start());
        for (var tries = 0; tries < 50 && !Files.exists(socket()); tries++) {
            Thread.sleep(100);
        }
    }

    /// Runs the `main` of a class in a Java of its own.
    Process play(Class<?> program, String... arguments) throws IOException {
        return begin(command(List.of(), program, arguments), Map.of());
    }

    /// The same with a libVLC of its own, from a folder.
    Process playFrom(Path libVlc, Class<?> program, String... arguments) throws IOException {
        return begin(command(List.of("-Djna.library.path=" + libVlc), program, arguments), Map.of("LD_LIBRARY_PATH", libVlc.toString()));
    }

    private static List<String> command(List<String> options, Class<?> program, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java, "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"), options,
                List.of("-cp", System.getProperty("java.class.path"), program.getName()), List.of(arguments)).flatMap(List::stream).toList();
    }

    /// Writes down what is heard, in 16-bit samples of one channel, 16000 a second.
    Process listen(Path samples) throws IOException {
        return begin(List.of("ffmpeg", "-v", "error", "-y", "-f", "pulse", "-i", "silent.monitor", "-ac", "1", "-ar", "16000", "-f", "s16le",
                "-flush_packets", "1", samples.toString()), Map.of());
    }

    private Process begin(List<String> command, Map<String, String> environment) throws IOException {
        var child = new ProcessBuilder(command);
        child.environment().putAll(environment);
        child.environment().put("PULSE_SERVER", "unix:" + socket());
        started.add(child.redirectError(ProcessBuilder.Redirect.DISCARD).start());
        return started.getLast();
    }

    /// The server goes away while others play.
    void fail() {
        started.getFirst().destroyForcibly();
    }

    void end() {
        started.forEach(Process::destroyForcibly);
    }

    private Path socket() {
        return folder.resolve("sound");
    }
}

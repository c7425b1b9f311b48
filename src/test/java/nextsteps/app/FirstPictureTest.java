package nextsteps.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static nextsteps.app.CompiledLauncher.said;
import static org.assertj.core.api.Assertions.assertThat;

/// What the launcher shows before Java is there, on a display of its own; something that never starts stands in for Java.
/// How it is left by keys and by closing it, `packaging/prove` shows.
@EnabledOnOs(OS.LINUX)
@DisplayName("The launcher's first picture")
class FirstPictureTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern NUMBER = Pattern.compile("(0x[0-9a-f]+) (?:\"|\\(has no name\\))");
    private static final String PAPER = "#f6f0e4";
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    @TempDir
    private static Path folder;

    private static Path launcher = Path.of("");
    private static Path standIn = Path.of("");

    private Optional<Process> display = Optional.empty();
    private String number = "";
    private Optional<Process> player = Optional.empty();

    @BeforeAll
    static void compile() throws Exception {
        launcher = CompiledLauncher.in(folder);
        standIn = CompiledLauncher.of("src/test/c/jvm", folder.resolve("libjvm.so"), "-shared", "-fPIC");
    }

    @BeforeEach
    void openDisplay() throws Exception {
        var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-nolisten", "tcp")
                .redirectError(DISCARD).start();
        display = Optional.of(server);
        number = ":" + server.inputReader().readLine();
    }

    @AfterEach
    void endAll() {
        player.ifPresent(Process::destroyForcibly);
        display.ifPresent(Process::destroy);
    }

    @Test
    void coversTheScreenWithPaperAnArchTheRailAndLeave() throws Exception {
        start("waits");
        var window = awaitWindow();

        assertThat(said("xwininfo", "-display", number, "-id", window)).contains("  Width: 800", "  Height: 600");
        assertThat(colours()).isEqualTo(new TreeMap<>(Map.of(
                "beside the arch", PAPER,
                "sky", "#f0e6d2",
                "sun", "#f5d7a0",
                "near hill", "#7f9a7c",
                "arch's corner", PAPER,
                "rail", "#ebe1ce",
                "Leave", "#6e3330")));
    }

    @Test
    void goesByTheNeutralNameAndByNothingElse() throws Exception {
        start("waits");
        var window = awaitWindow();

        assertThat(said("xprop", "-display", number, "-id", window)).filteredOn(line -> line.contains("\"")).containsExactlyInAnyOrder(
                "WM_WINDOW_ROLE(STRING) = \"first\"",
                "_NET_WM_ICON_NAME(UTF8_STRING) = \"Player\"",
                "_NET_WM_NAME(UTF8_STRING) = \"Player\"",
                "WM_ICON_NAME(STRING) = \"Player\"",
                "WM_NAME(STRING) = \"Player\"",
                "WM_CLASS(STRING) = \"Player\", \"Player\"");
    }

    @Test
    void hasTheSizeThatIsAskedFor() throws Exception {
        start("waits", "play", "--window", "640x400");
        var window = awaitWindow();

        assertThat(said("xwininfo", "-display", number, "-id", window)).contains("  Width: 640", "  Height: 400");
    }

    @Test
    void isGoneOnceThePlayerShowsItself() throws Exception {
        start("shows-itself");

        awaitNoWindowOf(player.orElseThrow());
        assertThat(player.orElseThrow().isAlive()).isTrue();
    }

    @Test
    void isNotShownByWhatHasNoWindow() throws Exception {
        start("ends", "check", "--unconfined");

        assertThat(player.orElseThrow().waitFor()).isEqualTo(7);
    }

    @Test
    void isNotNeeded() throws Exception {
        number = ":99999";
        start("ends");

        assertThat(player.orElseThrow().waitFor()).isEqualTo(7);
    }

    /// `does` tells the stand-in.
    private void start(String does, String... words) throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("app")).resolve("start"), "jvm %s\n-Dstand-in=%s\n".formatted(standIn, does));
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().put("DISPLAY", number);
        player = Optional.of(builder.start());
    }

    private String awaitWindow() throws Exception {
        for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; TimeUnit.MILLISECONDS.sleep(20)) {
            var window = windows();
            if (window.isPresent() && PAPER.equals(colours().get("beside the arch"))) {
                return window.get();
            }
        }
        throw new AssertionError("No window came up.");
    }

    /// Gone after it was there, or never there because the player was quicker.
    private void awaitNoWindowOf(Process process) throws Exception {
        TimeUnit.MILLISECONDS.sleep(300);
        for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end && windows().isPresent(); TimeUnit.MILLISECONDS.sleep(20)) {
            assertThat(process.isAlive()).isTrue();
        }
        assertThat(windows()).isEmpty();
    }

    private Optional<String> windows() throws Exception {
        return said("xwininfo", "-display", number, "-root", "-children").stream()
                .filter(line -> line.startsWith("     "))
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private Map<String, String> colours() throws Exception {
        var process = new ProcessBuilder("ffmpeg", "-v", "error", "-f", "x11grab", "-draw_mouse", "0", "-i", number, "-frames:v", "1", "-f", "rawvideo",
                "-pix_fmt", "rgb24", "-").redirectError(DISCARD).start();
        var pixels = process.getInputStream().readAllBytes();
        var colours = new TreeMap<String, String>();
        PLACES.forEach((name, place) -> {
            var at = (place[1] * WIDTH + place[0]) * 3;
            colours.put(name, "#%02x%02x%02x".formatted(pixels[at], pixels[at + 1], pixels[at + 2]));
        });
        return colours;
    }

    /// At 800 by 600 one of the design's pixels is 0.586 of ours, and rail and corner have their least size; the arch is 258 by 394, 219 from the left.
    private static final Map<String, int[]> PLACES = Map.of(
            "beside the arch", new int[] {100, 300},
            "arch's corner", new int[] {222, 106},
            "sky", new int[] {260, 200},
            "sun", new int[] {422, 211},
            "near hill", new int[] {240, 480},
            "rail", new int[] {750, 100},
            "Leave", new int[] {705, 590});
}

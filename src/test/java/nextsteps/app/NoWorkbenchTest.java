package nextsteps.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What goes onto a medium, as the build's own rules leave it, and a player that starts from there.
@DisplayName("A player on a medium")
class NoWorkbenchTest {

    private static final Path CLASSES = Path.of("target/classes");

    @TempDir
    private static Path medium;

    /// The classes without what `pom.xml` keeps out of the player's jar.
    @BeforeAll
    static void takeTheClassesOfThePlayersJar() throws IOException {
        PathUtils.copyDirectory(CLASSES, medium);
        for (var pattern : keptOut()) {
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            for (var file : files(medium)) {
                if (matcher.matches(medium.relativize(file))) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<String> keptOut() throws IOException {
        var jar = Pattern.compile("<artifactId>maven-jar-plugin</artifactId>.*?</excludes>", Pattern.DOTALL).matcher(Files.readString(Path.of("pom.xml")));
        assertThat(jar.find()).isTrue();
        return Pattern.compile("<exclude>(.*?)</exclude>").matcher(jar.group()).results().map(match -> match.group(1)).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void hasNoClassOfTheWorkbenchAndNoWordOfItsOptions() throws IOException {
        var player = files(medium);

        assertThat(player).isNotEmpty().noneMatch(file -> medium.relativize(file).toString().contains("review"));
        for (var file : player) {
            assertThat(Files.readString(file, ISO_8859_1)).as(file.toString()).doesNotContain("--preview", "nextsteps/review", "nextsteps.review");
        }
    }

    @ParameterizedTest
    @CsvSource({"play --preview, Unknown option: '--preview'", "review open x, 'Unmatched arguments from index 0: ''review'', ''open'', ''x'''",
            "play --may-write x, 'Unknown options: ''--may-write'', ''x'''"})
    void refusesWhatOnlyAWorkbenchCan(String words, String sentence) throws Exception {
        assertThat(said(medium, words)).startsWith(sentence);
    }

    @Test
    void wouldKnowItWithTheWorkbenchBesideIt() throws Exception {
        assertThat(said(CLASSES, "review --help")).contains("Usage: nextsteps review");
    }

    private static String said(Path classes, String words) throws Exception {
        var libraries = List.of(System.getProperty("java.class.path").split(":")).stream()
                .filter(entry -> entry.endsWith(".jar")).collect(Collectors.joining(":"));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Dnextsteps.programme=" + Path.of("content").toAbsolutePath(), "-cp", classes + ":" + libraries, "nextsteps.app.Main"));
        command.addAll(List.of(words.split(" ")));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.inputReader()) {
            var said = out.lines().collect(Collectors.joining("\n"));
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return said;
        }
    }
}

package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A mistake on the command line")
class CommandLineTest {

    private static final String SIZE = "A size is written WIDTHxHEIGHT, such as 1366x768, and is at least 640x360.";

    @TempDir
    private Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("--chapter nowhere", "The programme has no chapter \"nowhere\" for witnesses. It has: room."),
                Arguments.of("--language vi", "The programme has no language \"vi\". It has: en."),
                Arguments.of("--second vi", "The programme has no language \"vi\". It has: en."),
                Arguments.of("--language e",
                        "Invalid value for option '--language': The language tag \"e\" is wrong from character 1 on:"
                                + " write one such as \"vi\" or \"zh-Hans\""),
                Arguments.of("--second zh_Hans",
                        "Invalid value for option '--second': The language tag \"zh_Hans\" is wrong from character 1 on:"
                                + " write one such as \"vi\" or \"zh-Hans\""),
                Arguments.of("--local nowhere", "Invalid value for option '--local': There is no such folder: nowhere. Name the one that holds local.json."),
                Arguments.of("--window big", "Invalid value for option '--window': " + SIZE),
                Arguments.of("--window 10x10", "Invalid value for option '--window': " + SIZE),
                Arguments.of("--window 1366x-768", "Invalid value for option '--window': " + SIZE),
                Arguments.of("--window", "Missing required parameter for option '--window' (WIDTHxHEIGHT)"),
                Arguments.of("--autoplay", "Unknown option: '--autoplay'"),
                Arguments.of("--group", "The programme has no session plan. Leave --group out to play with one person."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isAnsweredWithOneSentenceAndStatusTwo(String words, String sentence) {
        var programme = new SmallProgramme(folder);
        var err = new StringWriter();
        var line = "play --programme %s %s".formatted(programme.root(), words).split(" ");

        var status = Main.commandLine().setErr(new PrintWriter(err)).execute(line);

        assertThat(err.toString().lines()).containsExactly(sentence);
        assertThat(status).isEqualTo(2);
    }

    @Test
    void isAFilmWithoutAName() {
        var err = new StringWriter();

        var status = Main.commandLine().setErr(new PrintWriter(err)).execute("film");

        assertThat(err.toString().lines()).containsExactly("Which film? Name a CHAPTER, such as room.");
        assertThat(status).isEqualTo(2);
    }

    @Test
    void isAFolderThatIsNotThereToWriteTo() {
        var err = new StringWriter();
        var key = folder.resolve("nowhere/key");

        var status = Main.commandLine().setErr(new PrintWriter(err)).execute("disc", "key", key.toString());

        assertThat(err.toString().lines()).containsExactly(key + ": There is no such file or folder.");
        assertThat(status).isEqualTo(1);
    }

    /// In a process of its own, since a process has one language.
    @Test
    void isToldInTheSameDigitsOnEveryComputer() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("programme.json"), "{");
        var findings = folder.resolve("findings");
        var check = ChildPlayer.builder(Main.class, "check", folder.toString()).redirectOutput(findings.toFile());
        check.environment().put("JAVA_TOOL_OPTIONS", "-Duser.language=ar -Duser.country=EG");

        var status = check.start().waitFor();

        assertThat(status).isEqualTo(1);
        assertThat(findings).content().contains("line 1, column 2");
    }

    /// In a process of its own, since JavaFX opens its screen once.
    @Test
    void isToNameAScreenThatIsNotThere() throws IOException, InterruptedException {
        var programme = new SmallProgramme(folder.resolve("programme"));
        var errors = folder.resolve("errors");
        var player = ChildPlayer.builder(Main.class, "play", "--programme", programme.root().toString()).redirectError(errors.toFile());
        player.environment().put("DISPLAY", ":7777");

        var child = player.start();

        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readAllLines(errors)).containsExactly("The player does not start. No screen can be opened (Unable to open DISPLAY)."
                + " Start it on a desktop; on Linux DISPLAY names one that runs.");
        assertThat(child.exitValue()).isEqualTo(1);
    }
}

package nextsteps.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The subtitles command")
class SubtitlesCommandTest {

    private static final String TWO_CUES = """
            WEBVTT

            00:01.000 --> 00:02.500
            Gjykatësja "hyn"
            në sallë – 法官

            00:59.999 --> 100:00:00.000
            The end
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void printsCuesAsJsonWithSecondsAsDecimalNumbers() throws IOException {
        var exit = run("--json", file("film.vtt", TWO_CUES));

        assertThat(printed(out).strip()).isEqualTo("["
                + "{\"start\":1,\"end\":2.5,\"text\":\"Gjykatësja \\\"hyn\\\"\\nnë sallë – 法官\"},"
                + "{\"start\":59.999,\"end\":360000,\"text\":\"The end\"}]");
        assertThat(printed(err)).isEmpty();
        assertThat(exit).isZero();
    }

    @Test
    void printsCuesAsATableForAReader() throws IOException {
        var exit = run(file("film.vtt", TWO_CUES));

        assertThat(printed(out)).hasLineCount(2).contains(
                "00:00:01.000  00:00:02.500  Gjykatësja \"hyn\" / në sallë – 法官", "00:00:59.999  100:00:00.000  The end");
        assertThat(exit).isZero();
    }

    @Test
    void printsFaultsWithTheirPlaceAndRemedyAndStillSucceedsWhenACueIsLeft() throws IOException {
        var file = file("film.srt", "1\n00:00:02,000 --> 00:00:01,000\nNever\n\n2\n00:00:02,000 --> 00:00:03,000\nAt once");

        var exit = run("--json", file);

        assertThat(printed(out).strip()).isEqualTo("[{\"start\":2,\"end\":3,\"text\":\"At once\"}]");
        assertThat(printed(err).strip())
                .isEqualTo(file + ":2: This cue does not end after it starts, so it is left out. Correct its times.");
        assertThat(exit).isZero();
    }

    @Test
    void succeedsWithAFileThatHoldsNoCuesYet() throws IOException {
        var exit = run("--json", file("film.vtt", "WEBVTT\n"));

        assertThat(printed(out).strip()).isEqualTo("[]");
        assertThat(printed(err)).isEmpty();
        assertThat(exit).isZero();
    }

    @Test
    void failsWithAFileThatIsNoSubtitlesButStillPrintsJson() throws IOException {
        var exit = run("--json", file("film.vtt", "Hello"));

        assertThat(printed(out).strip()).isEqualTo("[]");
        assertThat(printed(err)).contains("film.vtt:1: The first line is not WEBVTT");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void failsWithAFileThatIsNotThere() {
        var exit = run(folder.resolve("none.vtt").toString());

        assertThat(printed(out)).isEmpty();
        assertThat(printed(err)).contains("none.vtt:1: The file cannot be read.");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void keepsControlCharactersOfATextAwayFromTheTerminal() throws IOException {
        run(file("film.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n\u001B[2JGone"));

        assertThat(printed(out)).contains("\uFFFD[2JGone").doesNotContain("\u001B");
    }

    @Test
    void printsWhatAnyJsonReaderUnderstands() throws IOException {
        run("--json", file("film.srt", "00:01 --> 00:02\n\u0001 \u2028 \" \\ 😀"));

        assertThat(JsonMapper.shared().readTree(printed(out)).get(0).get("text").asString()).isEqualTo("\u0001 \u2028 \" \\ 😀");
    }

    private int run(String... arguments) {
        var command = new SubtitlesCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new CommandLine(command).execute(arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8);
    }
}

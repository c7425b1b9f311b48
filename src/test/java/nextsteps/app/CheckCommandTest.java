package nextsteps.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nextsteps.check.ManyChapters;
import nextsteps.programme.BrokenProgramme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The check command")
class CheckCommandTest {

    private static final String HOW_TO_MEASURE = "; how loud it is was not measured, --media does";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path root;

    @BeforeEach
    void aProgrammeOfTwoChapters() throws IOException, BrokenProgramme {
        ManyChapters.write(root, 2);
    }

    @Test
    void endsWithNoughtWhereAllThatIsLeftAreDrafts() {
        assertThat(run(root.toString())).isZero();

        assertThat(out.toString(UTF_8).lines()).allMatch(line -> line.startsWith("warning: ")).hasSize(12);
        assertThat(err.toString(UTF_8).strip()).isEqualTo("0 errors, 12 warnings" + HOW_TO_MEASURE);
    }

    @Test
    void endsWithOneWhereThereIsAnError() throws IOException {
        Files.delete(root.resolve("chapters/part-2/part-2.mp4"));

        assertThat(run(root.toString())).isEqualTo(1);

        assertThat(out.toString(UTF_8).lines().findFirst()).contains(
                "error: %s/chapters/part-2/part-2.mp4: the whole file: The film is missing. Put the file there, or correct its path in programme.json.".formatted(root));
        assertThat(err.toString(UTF_8).strip()).isEqualTo("1 error, 12 warnings" + HOW_TO_MEASURE);
    }

    @Test
    void endsWithOneWhereDraftsAreToBeReleased() {
        assertThat(run(root.toString(), "--release")).isEqualTo(1);

        assertThat(err.toString(UTF_8).strip()).isEqualTo("12 errors, 0 warnings");
    }

    @Test
    void endsWithTwoWhereItCannotLook() {
        assertThat(run(root.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo("%s/nowhere: There is no such folder. Name the folder that holds programme.json.%n".formatted(root));

        assertThat(run(root.toString(), "--colour")).isEqualTo(2);
    }

    @Test
    void printsAnArrayOfFiveTextsForOtherPrograms() throws IOException {
        Files.delete(root.resolve("chapters/part-2/part-2.mp4"));

        run(root.toString(), "--json");

        var first = JsonMapper.shared().readTree(out.toString(UTF_8)).get(0);
        assertThat(first).isEqualTo(JsonMapper.shared().readTree("""
                { "level": "ERROR", "file": "%s/chapters/part-2/part-2.mp4", "place": "the whole file", "what": "The film is missing.",
                  "remedy": "Put the file there, or correct its path in programme.json." }""".formatted(root)));
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void saysInItsHelpWhatThatArrayHolds() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString(UTF_8)).contains("level", "file", "place", "what", "remedy", "0   no error", "1   errors", "2   it could not look");
    }

    @Test
    void goesOnWhereFfmpegDoesNotStart() {
        assertThat(run(root.toString(), "--media", "--ffmpeg", root.resolve("no-ffmpeg").toString())).isZero();

        assertThat(out.toString(UTF_8)).contains("warning: %s: sound: How loud it is was not measured, because ffmpeg does not start. Install ffmpeg, then check again.".formatted(root));
        assertThat(err.toString(UTF_8).strip()).isEqualTo("0 errors, 13 warnings");
    }

    private int run(String... arguments) {
        return new CommandLine(new CheckCommand(new PrintStream(out), new PrintStream(err)))
                .setOut(new PrintWriter(out, true, UTF_8)).setErr(new PrintWriter(err, true, UTF_8)).execute(arguments);
    }
}

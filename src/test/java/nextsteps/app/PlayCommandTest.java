package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// Only what is refused before anything starts: a player that runs leaves by ending the process.
@DisplayName("The play command")
class PlayCommandTest {

    private static final int USAGE = CommandLine.ExitCode.USAGE;

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"--language", "--second"})
    void refusesALanguageTagThatIsWrong(String option) {
        assertThat(run(option, "zh_Hans")).isEqualTo(USAGE);
        assertThat(err.toString()).contains("\"zh_Hans\" is wrong from character 1 on");
    }

    @Test
    void refusesASizeThatIsNone() {
        assertThat(run("--window", "large")).isEqualTo(USAGE);
        assertThat(err.toString()).contains("A size is written WIDTHxHEIGHT, such as 1366x768, and is at least 640x360.");
    }

    @Test
    void wantsAGroupForASessionPlan() {
        assertThat(run("--plan", "mixed-45")).isEqualTo(USAGE);
        assertThat(err.toString()).contains("A session plan is for a group: add --group.");
    }

    @Test
    void namesTheSessionPlansThereAre() {
        assertThat(run("--group", "--plan", "nowhere")).isEqualTo(USAGE);
        assertThat(err.toString()).contains("The programme has no session plan \"nowhere\". It has: mixed-45, police-45, mixed-90, mixed-half-day, mixed-day.");
    }

    @Test
    void refusesAnOptionItDoesNotKnow() {
        assertThat(run("--loud")).isEqualTo(USAGE);
        assertThat(err.toString()).contains("--loud");
    }

    private int run(String... options) {
        return new CommandLine(new PlayCommand()).setErr(new PrintWriter(err, true)).execute(options);
    }
}

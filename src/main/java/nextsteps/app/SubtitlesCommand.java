package nextsteps.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.ParsedSubtitles;
import nextsteps.subtitle.SubtitleFault;
import nextsteps.subtitle.SubtitleReader;
import nextsteps.subtitle.SubtitleTrack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `subtitles FILE`: shows an author what the player reads in a subtitle file, and on standard error what is wrong with it.
///
/// Always writes UTF-8, since subtitles in any script must come through whatever the computer is set to. Ends with 1 if the
/// file cannot be read as subtitles at all.
@Command(name = "subtitles", mixinStandardHelpOptions = true,
        description = "Prints the cues of a WebVTT or SubRip file, and what should be put right in it.")
public final class SubtitlesCommand implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "FILE", description = "The subtitle file.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print a JSON array of {start, end, text}, with times in seconds.")
    private boolean json;

    public SubtitlesCommand() {
        this(System.out, System.err);
    }

    SubtitlesCommand(PrintStream out, PrintStream err) {
        this.out = new PrintStream(out, true, UTF_8);
        this.err = new PrintStream(err, true, UTF_8);
    }

    @Override
    public Integer call() {
        var subtitles = SubtitleReader.read(file);
        print(subtitles.track());
        subtitles.faults().forEach(this::print);
        return isUseless(subtitles) ? 1 : 0;
    }

    private void print(SubtitleTrack track) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(track.cues().stream().map(JsonCue::of).toList()));
        } else {
            track.cues().forEach(this::print);
        }
    }

    private void print(Cue cue) {
        out.printf("%s  %s  %s%n", clock(cue.start()), clock(cue.end()), onOneLine(cue.text()));
    }

    private void print(SubtitleFault fault) {
        err.printf("%s:%s: %s %s%n", file, fault.line(), fault.what(), fault.remedy());
    }

    private static boolean isUseless(ParsedSubtitles subtitles) {
        return subtitles.track().cues().isEmpty() && !subtitles.faults().isEmpty();
    }

    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d.%03d",
                time.toHours(), time.toMinutesPart(), time.toSecondsPart(), time.toMillisPart());
    }

    /// Control characters in a text must not move the cursor of a terminal.
    private static String onOneLine(String text) {
        return text.replace("\n", " / ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    @JsonPropertyOrder({"start", "end", "text"})
    private record JsonCue(BigDecimal start, BigDecimal end, String text) {

        static JsonCue of(Cue cue) {
            return new JsonCue(seconds(cue.start()), seconds(cue.end()), cue.text());
        }

        /// 90 rather than 90.000 or 9E+1.
        private static BigDecimal seconds(Duration time) {
            var seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
            return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
        }
    }
}

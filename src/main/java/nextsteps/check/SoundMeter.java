package nextsteps.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Measures how loud a recording is, after EBU R128, with the ffmpeg command.
public final class SoundMeter {

    /// The integrated loudness in LUFS and the true peak in decibels below full scale (dBTP).
    record Measured(double loudness, double peak) {}

    private static final Pattern SUMMARY = Pattern.compile("(?s)Summary:.*?I:\\s+(-?[\\d.]+) LUFS.*?Peak:\\s+(-?[\\d.]+|-inf) dBFS");

    private final String command;

    /// `command` is ffmpeg, by name or path.
    public SoundMeter(String command) {
        this.command = command;
    }

    /// Whether it can measure at all.
    boolean works() {
        return run("-version").isPresent();
    }

    /// What was measured of the first sound track of a file; nothing where there is none. One voice counts as heard by both ears.
    Optional<Measured> measured(Path file) {
        return run("-nostats", "-i", file.toString(), "-map", "0:a:0", "-af", "ebur128=dualmono=true:peak=true:framelog=verbose", "-f", "null", "-")
                .map(SUMMARY::matcher).filter(Matcher::find)
                .map(found -> new Measured(Double.parseDouble(found.group(1)), found.group(2).equals("-inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(found.group(2))));
    }

    private Optional<String> run(String... arguments) {
        try {
            var words = new String[arguments.length + 2];
            words[0] = command;
            words[1] = "-hide_banner";
            System.arraycopy(arguments, 0, words, 2, arguments.length);
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException unavailable) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

package nextsteps.film;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/// Brings sound to the level of EBU R128: -23 LUFS, measured over the whole film.
final class Loudness {

    private static final double TARGET = -23;
    private static final Duration RISE = Duration.ofSeconds(1);
    private static final Pattern INTEGRATED = Pattern.compile("Integrated loudness:\\s+I:\\s+(-?[\\d.]+) LUFS");

    private final Ffmpeg ffmpeg;

    Loudness(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    Sound levelled(Sound sound) throws IOException {
        return sound.shaped(Math.pow(10, (TARGET - measured(sound)) / 20), RISE);
    }

    /// The integrated loudness in LUFS, heard by both ears.
    double measured(Sound sound) throws IOException {
        var messages = ffmpeg.run(input -> input.write(sound.forBothEars()),
                "-f", "s16le", "-ar", String.valueOf(Sound.PER_SECOND), "-ac", "2", "-i", "-", "-af", "ebur128", "-f", "null", "-");
        var match = INTEGRATED.matcher(messages);
        if (!match.find()) {
            throw new IOException("The loudness could not be measured: " + messages);
        }
        return Double.parseDouble(match.group(1));
    }
}

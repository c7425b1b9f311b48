package nextsteps.subtitle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Reads subtitle files of both kinds; whatever is wrong with one is a fault in the answer, never an exception.
public final class SubtitleReader {

    /// A film of two hours has some 2000 cues, about 200 KiB.
    private static final int MEBIBYTES = 4;
    private static final int LIMIT = MEBIBYTES * 1024 * 1024;

    private SubtitleReader() {
    }

    public static ParsedSubtitles read(Path file) {
        var faults = new SubtitleFaults();
        return content(file, faults)
                .map(bytes -> parse(bytes, file, faults))
                .orElseGet(() -> new ParsedSubtitles(SubtitleTrack.EMPTY, faults.all()));
    }

    /// The content decides; only where it is silent does the name.
    private static ParsedSubtitles parse(byte[] bytes, Path file, SubtitleFaults faults) {
        var decoder = new TextDecoder(bytes, faults);
        return isSigned(bytes) || isNamedWebVtt(file)
                ? new WebVttParser(decoder.webVttLines(), faults).parse()
                : new SubRipParser(decoder.subRipLines(), faults).parse();
    }

    private static boolean isSigned(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 9), UTF_8);
        return start.startsWith("WEBVTT") || start.startsWith("\uFEFFWEBVTT");
    }

    private static boolean isNamedWebVtt(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".vtt");
    }

    private static Optional<byte[]> content(Path file, SubtitleFaults faults) {
        try (var input = new FileInputStream(file.toFile())) {
            var bytes = input.readNBytes(LIMIT + 1);
            return bytes.length > LIMIT ? tooLarge(faults) : Optional.of(bytes);
        } catch (IOException _) {
            faults.unreadableFile();
            return Optional.empty();
        }
    }

    private static Optional<byte[]> tooLarge(SubtitleFaults faults) {
        faults.tooLarge(MEBIBYTES);
        return Optional.empty();
    }
}

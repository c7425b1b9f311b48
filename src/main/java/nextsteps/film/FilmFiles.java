package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What belongs to a finished film file: its poster and its checksum.
final class FilmFiles {

    private FilmFiles() {}

    /// The poster is the film's own first picture, so that nothing jumps when the film takes its place. JPEG uses the matrix of BT.601.
    static void poster(Path film, Path poster, Ffmpeg ffmpeg) throws IOException {
        ffmpeg.output("-v", "error", "-i", film.toString(), "-frames:v", "1", "-q:v", "2", "-map_metadata", "-1", "-fflags", "+bitexact",
                "-flags", "+bitexact", "-vf", "scale=in_color_matrix=bt709:out_color_matrix=bt601:out_range=pc,format=yuvj444p", poster.toString());
    }

    /// SHA-256 in lower-case hex.
    static String sha256(Path file) throws IOException {
        return sha256(Files.readAllBytes(file));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

package nextsteps.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// What a programme is known by on paper: the SHA-256 of the sorted SHA-256 list of its files, in lower-case hex.
///
/// The list has a line for each plain file below the programme's folder: its SHA-256 in 64 lower-case hex digits, two spaces, its path
/// from that folder with `/` between the names, and a line feed; in UTF-8, without a byte order mark. The lines are sorted as
/// `LC_ALL=C sort` does it, byte by byte. Left out is what lies below `sheets/`, for a sheet cannot hold the checksum of itself. So anyone can work it out:
///
/// ```
/// find . -type f ! -path './sheets/*' -printf '%P\0' | xargs -0 sha256sum | LC_ALL=C sort | sha256sum | cut -c 1-16
/// ```
public record Fingerprint(String sha256) {

    /// The folder of a programme that holds its printed sheets.
    public static final String SHEETS = "sheets";

    private static final int BRIEF = 16;
    private static final HexFormat HEX = HexFormat.of();

    public static Fingerprint of(Path folder) throws IOException {
        var programme = folder.toRealPath();
        try (var files = Files.walk(programme)) {
            var list = files.filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS))
                    .filter(file -> !programme.relativize(file).startsWith(SHEETS))
                    .map(file -> line(programme, file))
                    .sorted((one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8)))
                    .collect(Collectors.joining());
            return new Fingerprint(HEX.formatHex(newDigest().digest(list.getBytes(UTF_8))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// The first 16 digits, for paper.
    public String brief() {
        return sha256.substring(0, BRIEF);
    }

    private static String line(Path programme, Path file) {
        return "%s  %s\n".formatted(sha256(file), programme.relativize(file).toString().replace(File.separatorChar, '/'));
    }

    /// The SHA-256 of one file, in 64 lower-case hex digits.
    ///
    /// @throws UncheckedIOException if it cannot be read
    public static String sha256(Path file) {
        var digest = newDigest();
        var part = new byte[1 << 16];
        try (var bytes = new FileInputStream(file.toFile())) {
            for (var count = bytes.read(part); count >= 0; count = bytes.read(part)) {
                digest.update(part, 0, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HEX.formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

package nextsteps.seal;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 (FIPS 180-4) of files, in lower-case hex.
final class Sha256 {

    private static final int PART = 1 << 17;

    private Sha256() {}

    static String of(Path file) throws IOException {
        var digest = digest();
        var part = new byte[PART];
        try (var bytes = new FileInputStream(file.toFile())) {
            for (var count = bytes.read(part); count >= 0; count = bytes.read(part)) {
                digest.update(part, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

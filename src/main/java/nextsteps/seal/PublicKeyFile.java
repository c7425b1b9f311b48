package nextsteps.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A public key in minisign's format: a comment, then in base64 `Ed`, eight bytes that name the key, and its 32 bytes.
///
/// The name is taken from the key, so that nothing else need be kept.
public final class PublicKeyFile {

    static final int ID_BYTES = 8;
    static final byte[] ALGORITHM = {'E', 'd'};

    /// `packaging/release.pub`, where the build puts it.
    private static final String RELEASES = "release.pub";

    private static final int BYTES = ALGORITHM.length + ID_BYTES + Ed25519.PUBLIC_KEY_BYTES;

    private final byte[] id;
    private final byte[] key;

    private PublicKeyFile(byte[] id, byte[] key) {
        this.id = id;
        this.key = key;
    }

    static PublicKeyFile of(byte[] key) {
        return new PublicKeyFile(Arrays.copyOf(Sha256.of(key), ID_BYTES), key);
    }

    /// The key in a file.
    ///
    /// @throws FaultySeal if it is none
    public static PublicKeyFile read(Path file) throws IOException, FaultySeal {
        return read(SmallFile.text(file), file.toString());
    }

    /// The key of releases that this player was built with; empty if there was none.
    public static Optional<PublicKeyFile> ofReleases() throws IOException, FaultySeal {
        try (var key = PublicKeyFile.class.getResourceAsStream(RELEASES)) {
            return key == null ? Optional.empty() : Optional.of(read(new String(key.readAllBytes(), UTF_8), RELEASES));
        }
    }

    private static PublicKeyFile read(String text, String name) throws FaultySeal {
        try {
            var lines = text.lines().toList();
            var bytes = Base64.getDecoder().decode(lines.get(1).strip());
            if (bytes.length == BYTES && Arrays.equals(Arrays.copyOf(bytes, ALGORITHM.length), ALGORITHM)) {
                var idEnd = ALGORITHM.length + ID_BYTES;
                return new PublicKeyFile(Arrays.copyOfRange(bytes, ALGORITHM.length, idEnd), Arrays.copyOfRange(bytes, idEnd, BYTES));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw notAKey(name);
        }
        throw notAKey(name);
    }

    public void writeTo(Path file) throws IOException {
        Files.writeString(file, text(), UTF_8);
    }

    byte[] id() {
        return id.clone();
    }

    byte[] key() {
        return key.clone();
    }

    /// What to read out over the telephone.
    public String name() {
        var reversed = new byte[ID_BYTES];
        for (var index = 0; index < ID_BYTES; index++) {
            reversed[index] = id[ID_BYTES - 1 - index];
        }
        return HexFormat.of().withUpperCase().formatHex(reversed);
    }

    String text() {
        var bytes = ByteBuffer.allocate(BYTES).put(ALGORITHM).put(id).put(key).array();
        return "untrusted comment: minisign public key %s\n%s\n".formatted(name(), Base64.getEncoder().encodeToString(bytes));
    }

    private static FaultySeal notAKey(String name) {
        return new FaultySeal("%s: This is no public key in minisign's format.".formatted(name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKeyFile file && Arrays.equals(id, file.id) && Arrays.equals(key, file.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        return name();
    }
}

package nextsteps.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// Signatures in the format of minisign: a comment, the signature with the name of its key, a trusted comment, and a signature of both.
final class Minisign {

    private static final int HEAD = PublicKeyFile.ALGORITHM.length + PublicKeyFile.ID_BYTES;
    private static final String TRUSTED = "trusted comment: ";

    private Minisign() {}

    /// The text of a signature file. The same key, message and comment give the same text.
    static String sign(ReleaseKey key, byte[] message, String trustedComment) {
        var signature = Ed25519.sign(key.signing(), message);
        var named = ByteBuffer.allocate(HEAD + signature.length).put(PublicKeyFile.ALGORITHM).put(key.open().id()).put(signature).array();
        var both = Ed25519.sign(key.signing(), joined(signature, trustedComment));
        return "untrusted comment: signature of key %s\n%s\n%s%s\n%s\n".formatted(
                key.open().name(), Base64.getEncoder().encodeToString(named), TRUSTED, trustedComment, Base64.getEncoder().encodeToString(both));
    }

    /// The trusted comment of a signature that holds.
    ///
    /// @throws FaultySeal if it does not, saying why
    static String verify(PublicKeyFile key, byte[] message, String signatureFile) throws FaultySeal {
        var lines = signatureFile.lines().toList();
        try {
            return verify(key, message, lines);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new FaultySeal("The signature is damaged.");
        }
    }

    private static String verify(PublicKeyFile key, byte[] message, List<String> lines) throws FaultySeal {
        var named = Base64.getDecoder().decode(lines.get(1).strip());
        var comment = lines.get(2).startsWith(TRUSTED) ? lines.get(2).substring(TRUSTED.length()) : "";
        var both = Base64.getDecoder().decode(lines.get(3).strip());
        if (named.length != HEAD + Ed25519.SIGNATURE_BYTES || !Arrays.equals(Arrays.copyOf(named, 2), PublicKeyFile.ALGORITHM)) {
            throw new FaultySeal("The signature is damaged.");
        }
        if (!Arrays.equals(Arrays.copyOfRange(named, 2, HEAD), key.id())) {
            throw new FaultySeal("It was signed with another key than %s.".formatted(key.name()));
        }
        var signature = Arrays.copyOfRange(named, HEAD, named.length);
        if (!Ed25519.isSignedBy(key.key(), message, signature) || !Ed25519.isSignedBy(key.key(), joined(signature, comment), both)) {
            throw new FaultySeal("The signature does not fit: the list of files was changed.");
        }
        return comment;
    }

    private static byte[] joined(byte[] signature, String comment) {
        var bytes = comment.getBytes(UTF_8);
        return ByteBuffer.allocate(signature.length + bytes.length).put(signature).put(bytes).array();
    }
}

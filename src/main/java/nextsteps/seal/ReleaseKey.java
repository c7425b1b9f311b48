package nextsteps.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/// The key that a release manager signs with, and the public key that goes with it.
///
/// @param signing kept by one person, off every network and off every medium
public record ReleaseKey(PrivateKey signing, PublicKeyFile open) {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final String BEGIN_PUBLIC = "-----BEGIN PUBLIC KEY-----";
    private static final String END_PUBLIC = "-----END PUBLIC KEY-----";
    private static final int LINE = 64;

    public static ReleaseKey generate() {
        try {
            return of(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java from 15 on has Ed25519.", e);
        }
    }

    private static ReleaseKey of(KeyPair pair) {
        return new ReleaseKey(pair.getPrivate(), PublicKeyFile.of(Ed25519.encoded(pair.getPublic())));
    }

    /// The key in a file.
    ///
    /// @throws FaultySeal if it is none that `writeTo` has written
    public static ReleaseKey read(Path file) throws IOException, FaultySeal {
        var text = Files.readString(file, US_ASCII);
        try {
            var signing = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(between(text, BEGIN, END)));
            return new ReleaseKey(signing, PublicKeyFile.of(between(text, BEGIN_PUBLIC, END_PUBLIC)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new FaultySeal("%s: This is no key to sign with. Make one with: packaging/nextsteps disc key new FILE".formatted(file));
        }
    }

    /// Writes the key where only its owner may read it. Never replaces one: whoever lost a key would lose every medium signed with it.
    ///
    /// @throws FileAlreadyExistsException if there is one
    public void writeTo(Path file) throws IOException {
        var text = BEGIN + "\n" + lines(signing.getEncoded()) + "\n" + END + "\n" + BEGIN_PUBLIC + "\n" + lines(open.key()) + "\n" + END_PUBLIC + "\n";
        Files.createFile(file, PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
        Files.writeString(file, text, US_ASCII);
    }

    private static byte[] between(String text, String begin, String end) {
        var from = text.indexOf(begin);
        var to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not there");
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to).strip());
    }

    private static String lines(byte[] bytes) {
        return Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes);
    }
}

package nextsteps.review;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts by a pass phrase: AES-256 in Galois/Counter Mode (NIST SP 800-38D), the key by PBKDF2 with HMAC-SHA-256 (RFC 8018, 5.2).
///
/// Salt and nonce are new each time. A file is `NSREVIEW`, one byte of format, four of iterations, 16 of salt, 12 of nonce (all of which
/// the tag covers too), the encrypted bytes with their tag of 16, and the SHA-256 of all that: so that a damaged file can be told from a wrong
/// pass phrase. The JDK has no function for pass phrases that needs much memory; the iterations make up for it as far as they can.
final class ReviewCipher {

    /// As OWASP asks for (Password Storage Cheat Sheet, 2023): about a second of an old computer.
    static final int ITERATIONS = 600_000;

    private static final byte[] MAGIC = "NSREVIEW".getBytes(StandardCharsets.US_ASCII);
    private static final byte FORMAT = 1;
    /// More would be a file made to keep the reader busy.
    private static final int MOST_ITERATIONS = 10 * ITERATIONS;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int HEADER = MAGIC.length + 1 + Integer.BYTES + SALT + NONCE;
    private static final int TAG_BITS = 128;
    private static final int DIGEST = 32;

    private final int iterations;
    private final SecureRandom random;

    ReviewCipher(int iterations, SecureRandom random) {
        this.iterations = iterations;
        this.random = random;
    }

    /// A key with a salt of its own, which takes long to make, for one encryption.
    static final class Key {

        private final byte[] salt;
        private final SecretKeySpec secret;

        private Key(byte[] salt, SecretKeySpec secret) {
            this.salt = salt;
            this.secret = secret;
        }
    }

    Key freshKey(char[] phrase) {
        var salt = fresh(SALT);
        try {
            return new Key(salt, key(phrase, salt, iterations));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot encrypt.", missing);
        }
    }

    byte[] encrypt(byte[] plain, Key key) {
        var header = ByteBuffer.allocate(HEADER).put(MAGIC).put(FORMAT).putInt(iterations).put(key.salt).put(fresh(NONCE)).array();
        try {
            var hidden = cipher(Cipher.ENCRYPT_MODE, header, key.secret).doFinal(plain);
            var covered = ByteBuffer.allocate(HEADER + hidden.length).put(header).put(hidden).array();
            return ByteBuffer.allocate(covered.length + DIGEST).put(covered).put(digest(covered)).array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot encrypt.", missing);
        }
    }

    /// @throws UnreadableReview if a byte is not as it was written, or the pass phrase is another one
    byte[] decrypt(byte[] file, char[] phrase) throws UnreadableReview {
        if (!isWhole(file)) {
            throw new UnreadableReview(UnreadableReview.Reason.DAMAGED);
        }
        try {
            var salt = Arrays.copyOfRange(file, HEADER - NONCE - SALT, HEADER - NONCE);
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(file, HEADER), key(phrase, salt, iterationsOf(file))).doFinal(file, HEADER, file.length - HEADER - DIGEST);
        } catch (AEADBadTagException otherPhrase) {
            throw new UnreadableReview(UnreadableReview.Reason.WRONG_PHRASE);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot decrypt.", missing);
        }
    }

    /// Whether every byte is as it was written, as far as that can be told without the pass phrase.
    static boolean isWhole(byte[] file) {
        var least = HEADER + TAG_BITS / Byte.SIZE + DIGEST;
        return file.length >= least
                && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                && file[MAGIC.length] == FORMAT
                && iterationsOf(file) > 0 && iterationsOf(file) <= MOST_ITERATIONS
                && MessageDigest.isEqual(digest(Arrays.copyOf(file, file.length - DIGEST)), Arrays.copyOfRange(file, file.length - DIGEST, file.length));
    }

    private static int iterationsOf(byte[] file) {
        return ByteBuffer.wrap(file).getInt(MAGIC.length + 1);
    }

    private static Cipher cipher(int mode, byte[] header, SecretKeySpec key) throws GeneralSecurityException {
        var nonce = Arrays.copyOfRange(header, HEADER - NONCE, HEADER);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        return cipher;
    }

    private static SecretKeySpec key(char[] phrase, byte[] salt, int iterations) throws GeneralSecurityException {
        var spec = new PBEKeySpec(phrase, salt, iterations, 256);
        try {
            return new SecretKeySpec(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded(), "AES");
        } finally {
            spec.clearPassword();
        }
    }

    private byte[] fresh(int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256.", missing);
        }
    }
}

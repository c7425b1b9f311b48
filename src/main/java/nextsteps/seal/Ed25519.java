package nextsteps.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// Signing and verifying with Ed25519 (RFC 8032), with public keys in their 32 bytes.
final class Ed25519 {

    static final int PUBLIC_KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = 64;

    private static final String NAME = "Ed25519";
    /// What stands before the 32 bytes in an X.509 key (RFC 8410, section 4).
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 15 on has Ed25519.", e);
        }
    }

    static boolean isSignedBy(byte[] publicKey, byte[] message, byte[] signed) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initVerify(decoded(publicKey));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static byte[] encoded(PublicKey key) {
        var x509 = key.getEncoded();
        return Arrays.copyOfRange(x509, x509.length - PUBLIC_KEY_BYTES, x509.length);
    }

    private static PublicKey decoded(byte[] key) throws GeneralSecurityException {
        var x509 = Arrays.copyOf(X509, X509.length + key.length);
        System.arraycopy(key, 0, x509, X509.length, key.length);
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(x509));
    }
}

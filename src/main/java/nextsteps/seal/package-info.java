/// The seal of a medium: what belongs on it, bit by bit, and who said so.
///
/// A medium is a bag (BagIt 1.0, RFC 8493): everything that is played lies in `data`, `manifest-sha256.txt` lists it, and
/// `tagmanifest-sha256.txt` lists what stands beside `data`, that list included. A signature of the last list in minisign's format therefore
/// covers every byte. The public key comes from off the medium, for a forger would replace both.
///
/// Decisions: Ed25519 of the JDK (RFC 8032), since it is well kept and needs no library. minisign's older form, which signs the file and not
/// its BLAKE2b hash, because the JDK has no BLAKE2b; `minisign -V` reads both. A private key is PKCS#8 in PEM, as openssl writes it.
/// A player that starts from a medium looks at the signature, both lists and the small files it reads at once (its own jar and settings, the
/// manifest, the texts). Films, pictures, the Java runtime and libVLC are left to `disc verify` and to the check on the medium: reading them
/// all takes a minute from a disc. Whoever changes the player itself can take this look out of it; it is there against damage and clumsy hands.
/// What a partner adds below `local` is reported and never sealed.
@NullMarked
package nextsteps.seal;

import org.jspecify.annotations.NullMarked;

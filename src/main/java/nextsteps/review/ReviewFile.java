package nextsteps.review;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import nextsteps.review.UnreadableReview.Reason;

/// A partner's file of comments, encrypted by a pass phrase, and the one file that a player for reviewers may write.
///
/// It is written anew beside itself (`.part`) and then renamed, so that a stick that is pulled out leaves the one or the other whole. What is
/// no longer as it was read is never written over.
public final class ReviewFile {

    /// What ends the name of such a file.
    public static final String ENDING = ".review";

    private final Path path;
    private final char[] phrase;
    private final ReviewCipher cipher;
    private byte[] known;
    private Review review;
    /// For the next save, made beforehand, so that what is written is on disk at once.
    private Optional<ReviewCipher.Key> next = Optional.empty();

    private ReviewFile(Path path, char[] phrase, ReviewCipher cipher, byte[] known, Review review) {
        this.path = path;
        this.phrase = phrase;
        this.cipher = cipher;
        this.known = known;
        this.review = review;
    }

    /// Makes a file without a comment, where there is none.
    public static ReviewFile create(Path path, char[] phrase, Review empty) throws UnreadableReview {
        return create(path, phrase, empty, strong());
    }

    static ReviewFile create(Path path, char[] phrase, Review empty, ReviewCipher cipher) throws UnreadableReview {
        if (Files.exists(path)) {
            throw new UnreadableReview(Reason.THERE_ALREADY);
        }
        var file = new ReviewFile(path, phrase.clone(), cipher, new byte[0], empty);
        file.put(cipher.encrypt(ReviewJson.write(empty), cipher.freshKey(phrase)));
        return file;
    }

    public static ReviewFile open(Path path, char[] phrase) throws UnreadableReview {
        return open(path, phrase, strong());
    }

    static ReviewFile open(Path path, char[] phrase, ReviewCipher cipher) throws UnreadableReview {
        var bytes = bytes(path);
        return new ReviewFile(path, phrase.clone(), cipher, bytes, ReviewJson.read(cipher.decrypt(bytes, phrase)));
    }

    private static ReviewCipher strong() {
        return new ReviewCipher(ReviewCipher.ITERATIONS, new SecureRandom());
    }

    public Path path() {
        return path;
    }

    public synchronized Review review() {
        return review;
    }

    /// Makes the key for the next save. It takes as long as opening the file, so it belongs on a thread of its own, as saving does.
    public synchronized void prepare() {
        if (next.isEmpty()) {
            next = Optional.of(cipher.freshKey(phrase));
        }
    }

    /// Keeps a review on disk; at once if it was prepared.
    ///
    /// @throws UnreadableReview if the file is not as it was last read or written, or cannot be written; it is then as it was
    public synchronized void save(Review newReview) throws UnreadableReview {
        if (!Arrays.equals(bytes(path), known)) {
            throw new UnreadableReview(Reason.CHANGED);
        }
        prepare();
        var key = next.orElseThrow();
        next = Optional.empty();
        put(cipher.encrypt(ReviewJson.write(newReview), key));
        review = newReview;
    }

    private void put(byte[] bytes) throws UnreadableReview {
        var part = path.resolveSibling(path.getFileName() + ".part");
        try {
            try (var out = new FileOutputStream(part.toFile())) {
                out.write(bytes);
                out.getFD().sync();
            }
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            known = bytes;
        } catch (IOException failure) {
            throw new UnreadableReview(Reason.NOT_WRITABLE);
        }
    }

    /// By a stream: a channel would load Java's library for the network.
    private static byte[] bytes(Path path) throws UnreadableReview {
        try (var in = new FileInputStream(path.toFile())) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UnreadableReview(Reason.NOT_FOUND);
        }
    }
}

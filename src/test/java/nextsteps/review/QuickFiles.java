package nextsteps.review;

import java.nio.file.Path;
import java.security.SecureRandom;

/// Review files whose pass phrase is quick to try, for tests only.
public final class QuickFiles {

    private static final ReviewCipher QUICK = new ReviewCipher(10, new SecureRandom());

    private QuickFiles() {}

    public static ReviewFile create(Path path, char[] phrase) throws UnreadableReview {
        return ReviewFile.create(path, phrase, Review.empty("1"), QUICK);
    }

    public static ReviewFile open(Path path, char[] phrase) throws UnreadableReview {
        return ReviewFile.open(path, phrase, QUICK);
    }
}

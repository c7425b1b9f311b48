package nextsteps.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nextsteps.review.UnreadableReview.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A review file")
class ReviewFileTest {

    private static final char[] PHRASE = "four calm red boats".toCharArray();
    private static final Instant WRITTEN = Instant.parse("2026-11-26T10:15:00Z");
    private static final Review THREE = new Review("1.0.0 0123456789abcdef", List.of(
            new Note("aaaaaaa1", new Place.Line("room", "room-005"), "Say \"usher\" first.\nSecond line.", "Ana", List.of("en", "ar"), WRITTEN),
            new Note("aaaaaaa2", new Place.Moment("room", Duration.ofMillis(18_300)), "القاضي يبدو غاضبًا", "", List.of("ar"), WRITTEN),
            new Note("aaaaaaa3", new Place.Page("menu", "", "menu.title"), "Too long.", "Ana", List.of("en"), WRITTEN)));

    /// Quick, for tests only.
    private final ReviewCipher cipher = new ReviewCipher(10, new SecureRandom());

    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("partner.review");
    }

    private ReviewFile created() throws UnreadableReview {
        return ReviewFile.create(path(), PHRASE, Review.empty("1.0.0 0123456789abcdef"), cipher);
    }

    @Test
    void givesBackWhatWasSaved() throws Exception {
        created().save(THREE);

        assertThat(ReviewFile.open(path(), PHRASE, cipher).review()).isEqualTo(THREE);
    }

    @Test
    void isOpenedWithTheIterationsItWasMadeWith() throws Exception {
        ReviewFile.create(path(), PHRASE, THREE);

        assertThat(ReviewFile.open(path(), PHRASE, cipher).review()).isEqualTo(THREE);
    }

    @Test
    void holdsNoWordThatCanBeRead() throws Exception {
        created().save(THREE);

        assertThat(new String(Files.readAllBytes(path()), StandardCharsets.ISO_8859_1)).doesNotContain("usher", "room", "Ana", "menu");
    }

    @Test
    void isAnotherOneWithEachSaveOfTheSameWords() throws Exception {
        var file = created();
        file.save(THREE);
        var first = Files.readAllBytes(path());
        file.save(THREE);
        var second = Files.readAllBytes(path());

        assertThat(saltAndNonce(first)).isNotEqualTo(saltAndNonce(second));
        assertThat(second).hasSameSizeAs(first).isNotEqualTo(first);
    }

    private static List<Byte> saltAndNonce(byte[] file) {
        return Stream.iterate(13, at -> at < 41, at -> at + 1).map(at -> file[at]).toList();
    }

    @Test
    void tellsAWrongPassPhraseAndChangesNothing() throws Exception {
        created().save(THREE);
        var before = Files.readAllBytes(path());

        assertThatThrownBy(() -> ReviewFile.open(path(), "four calm red boat".toCharArray(), cipher)).hasMessage(Reason.WRONG_PHRASE.sentence());
        assertThat(Files.readAllBytes(path())).isEqualTo(before);
    }

    @Test
    void isKnownAsDamagedByEachSingleByteThatIsChanged() throws Exception {
        created().save(new Review("1", List.of()));
        var good = Files.readAllBytes(path());

        for (var at = 0; at < good.length; at++) {
            var bad = good.clone();
            bad[at] ^= 0x20;
            Files.write(path(), bad);
            assertThatThrownBy(() -> ReviewFile.open(path(), PHRASE, cipher)).hasMessage(Reason.DAMAGED.sentence());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 88})
    void isKnownAsDamagedWhenItWasCutShort(int length) throws Exception {
        created().save(THREE);
        Files.write(path(), Arrays.copyOf(Files.readAllBytes(path()), length));

        assertThatThrownBy(() -> ReviewFile.open(path(), PHRASE, cipher)).hasMessage(Reason.DAMAGED.sentence());
    }

    @Test
    void isNeverWrittenOverOnceItIsDamaged() throws Exception {
        var file = created();
        var damaged = Files.readAllBytes(path());
        damaged[50] ^= 1;
        Files.write(path(), damaged);

        assertThatThrownBy(() -> file.save(THREE)).hasMessage(Reason.CHANGED.sentence());
        assertThat(Files.readAllBytes(path())).isEqualTo(damaged);
    }

    @Test
    void isNotMadeWhereAnotherFileIs() throws IOException {
        Files.writeString(path(), "mine");

        assertThatThrownBy(this::created).isInstanceOf(UnreadableReview.class);
        assertThat(path()).hasContent("mine");
    }

    @Test
    void leavesNothingBesideItself() throws Exception {
        created().save(THREE);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path());
        }
    }

    @Test
    void keepsTheEarlierWordsWhereNothingCanBeWritten() throws Exception {
        var file = created();
        Files.createDirectory(folder.resolve("partner.review.part"));

        assertThatThrownBy(() -> file.save(THREE)).hasMessage(Reason.NOT_WRITABLE.sentence());
        assertThat(ReviewFile.open(path(), PHRASE, cipher).review()).isEqualTo(Review.empty("1.0.0 0123456789abcdef"));
    }
}

package nextsteps.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nextsteps.review.Note;
import nextsteps.review.Place;
import nextsteps.review.QuickFiles;
import nextsteps.review.UnreadableReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A reviewer's desk")
class DeskTest {

    private static final char[] PHRASE = "four calm red boats".toCharArray();
    private static final Place LINE = new Place.Line("room", "room-005");
    private static final Instant NOW = Instant.parse("2026-11-26T10:15:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private Desk desk;

    @BeforeEach
    void standsBeforeAnEmptyFile() throws UnreadableReview {
        file = folder.resolve("partner.review");
        QuickFiles.create(file, PHRASE);
        desk = new Desk(phrase -> QuickFiles.open(file, phrase), Runnable::run, Runnable::run, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private List<Note> onDisk() throws UnreadableReview {
        return QuickFiles.open(file, PHRASE).review().notes();
    }

    @Test
    void keepsWhatIsWrittenWithItsPlace() throws UnreadableReview {
        desk.unlock(PHRASE);
        desk.begin(LINE, List.of("en", "ar"));
        desk.write(" Too long. ", "Ana");

        assertThat(onDisk()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(new Note("", LINE, "Too long.", "Ana", List.of("en", "ar"), NOW));
        assertThat(desk.status().get()).isEqualTo(new Desk.Status("desk.kept"));
    }

    @Test
    void keepsNothingWithoutAWord() throws UnreadableReview {
        desk.unlock(PHRASE);
        desk.begin(LINE, List.of("en"));
        desk.write("  ", "Ana");

        assertThat(onDisk()).isEmpty();
    }

    @Test
    void takesACommentAway() throws UnreadableReview {
        desk.unlock(PHRASE);
        desk.begin(LINE, List.of("en"));
        desk.write("Too long.", "");
        desk.remove();

        assertThat(onDisk()).isEmpty();
        assertThat(desk.note().get()).isEmpty();
    }

    @Test
    void staysClosedAndSaysSoWhenThePassPhraseIsAnother() {
        desk.unlock("another phrase".toCharArray());

        assertThat(desk.review().get()).isEqualTo(Optional.empty());
        assertThat(desk.status().get()).isEqualTo(new Desk.Status("desk.fault.wrong-phrase"));
    }

    @Test
    void leavesAFileAloneThatWasDamagedMeanwhile() throws Exception {
        desk.unlock(PHRASE);
        var damaged = Files.readAllBytes(file);
        damaged[60] ^= 1;
        Files.write(file, damaged);

        desk.begin(LINE, List.of("en"));
        desk.write("Too long.", "");

        assertThat(desk.status().get()).isEqualTo(new Desk.Status("desk.fault.changed"));
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }
}

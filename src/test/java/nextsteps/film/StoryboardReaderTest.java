package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A storyboard")
class StoryboardReaderTest {

    private static final String HEADINGS = "cue id\tscene\tcamera\thighlight\tnarration\tpause\taudio description\tnote\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void tellsEverythingOfAShot() throws Exception {
        var file = written("room-003\tcourtroom\ttoward the judge\tjudge\tThe judge sits at the front.\t1.4\tA high seat.\tA note.\n");

        var storyboard = StoryboardReader.read(file);

        assertThat(storyboard.shots()).containsExactly(new Shot(2, "room-003", "courtroom", new Camera.Named("toward the judge"),
                Optional.of("judge"), "The judge sits at the front.", Duration.ofMillis(1400), "A high seat.", "A note."));
    }

    @Test
    void mayFrameACameraByNumbersAndLeaveOutTheLastColumns() throws Exception {
        var file = written("room-001\tcourtroom\t100 50.5 960\t-\tHello.\t1\n");

        var storyboard = StoryboardReader.read(file);

        assertThat(storyboard.shots()).containsExactly(new Shot(2, "room-001", "courtroom", new Camera.Framed(100, 50.5, 960),
                Optional.empty(), "Hello.", Duration.ofSeconds(1), "", ""));
    }

    @Test
    void namesEveryFaultWithItsLine() throws Exception {
        var file = written("""
                room-001\tcourtroom\twhole\t-\tHello.\t1
                room-001\tcourtroom\twhole\t-\t\t1
                room 2\tCourt Room\twhole\t-\tHello.\ta while
                room-004 courtroom
                """);

        var thrown = catchThrowableOfType(FilmException.class, () -> StoryboardReader.read(file));

        assertThat(thrown.faults()).containsExactly(
                new Fault(file, 3, "The cue id room-001 is used twice.", "Give each sentence its own."),
                new Fault(file, 3, "The sentence is missing.", "Write what is spoken in the fifth column."),
                new Fault(file, 4, "The cue id is “room 2”.", "Write the chapter, a hyphen and three digits: room-001."),
                new Fault(file, 4, "The scene is “Court Room”.", "Write the name of a file in scenes without its ending: courtroom."),
                new Fault(file, 4, "The pause is “a while”.", "Write seconds below ten with a point: 1.4"),
                new Fault(file, 5, "1 instead of 8 columns.", "Part the columns by tabs, and use no tab elsewhere."));
    }

    @Test
    void isMissedWhenItIsNotThere() {
        var file = folder.resolve("none.tsv");

        var thrown = catchThrowableOfType(FilmException.class, () -> StoryboardReader.read(file));

        assertThat(thrown.faults()).containsExactly(new Fault(file, 0, "There is no storyboard.", "Write one, a line for each sentence."));
    }

    private Path written(String lines) throws IOException {
        return Files.writeString(folder.resolve("room.storyboard.tsv"), HEADINGS + lines);
    }
}

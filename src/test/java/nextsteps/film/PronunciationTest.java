package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the synthetic voice says")
class PronunciationTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");
    }

    @Test
    void isWrittenAsItSounds() throws IOException {
        assertThat(said("You can read it.", "She does not use them, and the defence does.", "Please say: “I don’t know.”")).containsExactly(
                "room-001\tYou can reed it.", "room-002\tShe duz not yooz them, and the defense duz.", "room-003\tPlease say: I don't know.");
    }

    @Test
    void changesWholeWordsOnly() throws IOException {
        assertThat(said("Defences, User and practised.", "Can readers see them?")).containsExactly(
                "room-001\tDefences, User and practised.", "room-002\tCan readers see them?");
    }

    @Test
    void takesABreathBehindTheWordBefore() throws IOException {
        assertThat(said("The clerk sits below the judge and helps the court.")).containsExactly("room-001\tThe clerk sits below the judge, and helps the court.");
    }

    @Test
    void isCorrectedOnlyWhereTheScriptNeedsIt() {
        var sentences = Script.shots().stream().map(shot -> shot.sentence().replaceAll("[“”]", "")).toList();

        assertThat(Script.rows("chapters/pronounce.tsv")).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(3).allSatisfy(cell -> assertThat(cell).isNotBlank());
            assertThat(sentences).anyMatch(Pattern.compile("\\b%s\\b".formatted(Pattern.quote(row.getFirst()))).asPredicate());
        });
    }

    @Test
    void isPassedToTheVoice() throws IOException {
        assertThat(Files.readString(Path.of("packaging/voice/speak"))).contains("\"$here/said\" \"$@\" > \"$work/sentences.tsv\"");
    }

    private List<String> said(String... sentences) throws IOException {
        var storyboard = new StringBuilder("cue id\tscene\tcamera\thighlight\tnarration\tpause\n");
        for (var index = 0; index < sentences.length; index++) {
            storyboard.append("room-%03d\tcourtroom\twhole\t-\t%s\t1\n".formatted(index + 1, sentences[index]));
        }
        var file = Files.writeString(folder.resolve("room.storyboard.tsv"), storyboard);
        var process = new ProcessBuilder("packaging/voice/said", file.toString()).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
}

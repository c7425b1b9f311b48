package nextsteps.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is still a draft")
class DraftsTest {

    @TempDir
    private Path root;

    @BeforeEach
    void theProgrammeThatIsHandedOut() throws IOException {
        FileUtils.copyDirectory(Path.of("content").toFile(), root.toFile(), file -> file.isDirectory() || !file.getName().matches(".*\\.(opus|ogg|wav|svg|mp4|jpg)"));
    }

    @Test
    void isAWarningOfEachLanguageAndEachEmptySignOff() {
        assertThat(new ProgrammeCheck(root).drafts(false)).hasSize(10 + 2)
                .allMatch(finding -> finding.level() == Level.WARNING)
                .contains(
                        Finding.warning(manifest(), "languages, ro", "The language is a draft that nobody has reviewed.",
                                "Have a speaker review it, then write \"reviewed\", or leave it out of the release."),
                        Finding.warning(manifest(), "signOffs.legalCheck", "Nobody has held the content against the law.", "Once it is done, write the date there."));
    }

    @Test
    void isAnErrorOfARelease() {
        assertThat(new ProgrammeCheck(root).drafts(true)).hasSize(10 + 2).allMatch(finding -> finding.level() == Level.ERROR);
    }

    @Test
    void isNothingOnceEverybodyHasAnswered() throws IOException {
        var text = Files.readString(manifest());
        Files.writeString(manifest(), text.replace("\"state\": \"draft\"", "\"state\": \"reviewed\"").replace("\"draft\"", "\"2027-03-01\""));

        assertThat(new ProgrammeCheck(root).drafts(true)).isEmpty();
    }

    private Path manifest() {
        return root.resolve("programme.json");
    }
}

package nextsteps.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nextsteps.programme.Audience;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.ProgrammeReader;
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
    void isAWarningOfEachLanguageEachEmptySignOffAndEachOpenChecklist() {
        assertThat(new ProgrammeCheck(root).drafts(false)).hasSize(10 + 2 + 9)
                .allMatch(finding -> finding.level() == Level.WARNING)
                .contains(
                        Finding.warning(manifest(), "languages, ro", "The language is a draft that nobody has reviewed.",
                                "Have a speaker review it, then write \"reviewed\", or leave it out of the release."),
                        Finding.warning(checklist("room"), "absent", "Nobody answers yet for it that the film does not coach: asks-what-happened, cross-examines, "
                                + "model-answers, good-and-bad-witnesses, demeanour, scores, defence-lines, two-witnesses, money-or-status, real-cases.",
                                "Look at the film with the descriptions of coaching.schema.json, and write the date at each point that is not in it."),
                        Finding.warning(manifest(), "signOffs.legalCheck", "Nobody has held the content against the law.", "Once it is done, write the date there."));
    }

    @Test
    void isAnErrorOfARelease() {
        assertThat(new ProgrammeCheck(root).drafts(true)).hasSize(10 + 2 + 9).allMatch(finding -> finding.level() == Level.ERROR);
    }

    @Test
    void isNothingOnceEverybodyHasAnswered() throws IOException, BrokenProgramme {
        answerEverything();

        assertThat(new ProgrammeCheck(root).drafts(true)).isEmpty();
    }

    @Test
    void isWhateverChangedSinceItWasLookedAt() throws IOException, BrokenProgramme {
        answerEverything();
        var text = Files.readString(checklist("room"));
        Files.writeString(checklist("room"), text.replaceFirst("\"film\": \"[0-9a-f]{8}", "\"film\": \"00000000"));

        assertThat(new ProgrammeCheck(root).drafts(true)).containsExactly(Finding.error(checklist("room"), "film", "The film is not the one that was looked at.",
                "Look at it again, and write its SHA-256 of programme.json here."));
    }

    @Test
    void isAChecklistThatIsNotThereOrIsNotWhole() throws IOException, BrokenProgramme {
        answerEverything();
        Files.delete(checklist("room"));
        Files.writeString(checklist("people"), Files.readString(checklist("people")).replaceFirst(" *\"scores\".*\n", ""));

        assertThat(new ProgrammeCheck(root).drafts(false)).extracting(Finding::file, Finding::what).containsExactly(
                tuple(checklist("people"), "The field \"scores\" is missing."),
                tuple(checklist("room"), "The film has no checklist of what a film for witnesses must not do."));
    }

    private void answerEverything() throws IOException, BrokenProgramme {
        var text = Files.readString(manifest());
        Files.writeString(manifest(), text.replace("\"state\": \"draft\"", "\"state\": \"reviewed\"").replace("\"draft\"", "\"2027-03-01\""));
        for (var chapter : ProgrammeReader.read(root).programme().chapters()) {
            if (chapter.audience() == Audience.WITNESS) {
                var list = Files.readString(checklist(chapter.id())).replace("\"film\": \"draft\"", "\"film\": \"%s\"".formatted(chapter.media().sha256()));
                Files.writeString(checklist(chapter.id()), list.replace("\"draft\"", "\"2027-03-01\""));
            }
        }
    }

    private Path checklist(String chapter) {
        return root.resolve("chapters/%s/%s.coaching.json".formatted(chapter, chapter));
    }

    private Path manifest() {
        return root.resolve("programme.json");
    }
}

package nextsteps.review;

import static nextsteps.programme.ProgrammeFolder.ENGLISH;
import static nextsteps.programme.ProgrammeFolder.MANIFEST;
import static nextsteps.programme.ProgrammeFolder.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nextsteps.programme.LocalPage;
import nextsteps.programme.ProgrammeFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A programme that is read again after a save")
class ReadingTest {

    private static final String SUBTITLES = "chapters/room/room.en.vtt";

    private static final String LOCAL = """
            { "from": { "en": "Our service" }, "pages": [ { "id": "court", "title": { "en": "Our court" }, "text": { "en": "The door is wide." } } ] }""";

    @TempDir
    private Path root;

    private ProgrammeFolder folder;

    @BeforeEach
    void isGood() {
        folder = new ProgrammeFolder(root);
        folder.write(SUBTITLES, "WEBVTT\n\n00:00.000 --> 00:04.000\nThis is the judge.\n");
    }

    @Test
    void isWholeWhenAllOfItCanBeRead() {
        var saved = folder.write("texts/en.json", with(ENGLISH, "Who is who", "Who is where"));

        assertThat(Reading.of(root, Optional.empty(), Set.of(saved))).isInstanceOfSatisfying(Reading.Whole.class,
                read -> assertThat(read.programme().texts().get(read.programme().sourceLanguage())).containsEntry("chapter.room.title", "Who is where"));
    }

    @Test
    void isBrokenByAManifestThatIsHalfWritten() {
        var saved = folder.write("programme.json", MANIFEST.substring(0, 200));

        assertThat(Reading.of(root, Optional.empty(), Set.of(saved))).isInstanceOfSatisfying(Reading.Broken.class, read -> assertThat(read.fault()).startsWith("programme.json, "));
    }

    @Test
    void isBrokenByALanguageThePlayerHasNoFontsFor() {
        var saved = folder.write("programme.json", with(MANIFEST, "\"Latn\"", "\"Cyrl\""));

        assertThat(Reading.of(root, Optional.empty(), Set.of(saved))).isInstanceOf(Reading.Broken.class);
    }

    @Test
    void isBrokenByTextsThatWereSavedWithAFault() {
        var saved = folder.write("texts/zh-Hans.json", "{ \"language\": ");

        assertThat(Reading.of(root, Optional.empty(), Set.of(saved))).isInstanceOfSatisfying(Reading.Broken.class, read -> assertThat(read.fault()).startsWith("texts/zh-Hans.json, "));
    }

    @Test
    void isBrokenBySubtitlesThatWereSavedWithAFault() {
        var saved = folder.write(SUBTITLES, "WEBVTT\n\n00:00.000 -->\nThis is the judge.\n");

        assertThat(Reading.of(root, Optional.empty(), Set.of(saved))).isInstanceOfSatisfying(Reading.Broken.class, read -> assertThat(read.fault()).startsWith(SUBTITLES + ", line 3: "));
    }

    @Test
    void hasAPartnersPagesBesideIt(@TempDir Path local) throws IOException {
        var saved = Files.writeString(local.resolve("local.json"), LOCAL);

        assertThat(Reading.of(root, Optional.of(local), Set.of(saved))).isInstanceOfSatisfying(Reading.Whole.class,
                read -> assertThat(read.local()).hasValueSatisfying(pages -> assertThat(pages.pages()).extracting(LocalPage::id).containsExactly("court")));
    }

    @Test
    void isBrokenByAPartnersPageThatWasSavedWithAFault(@TempDir Path local) throws IOException {
        var saved = Files.writeString(local.resolve("local.json"), LOCAL.replace("\"text\"", "\"texts\""));

        assertThat(Reading.of(root, Optional.of(local), Set.of(saved))).isInstanceOfSatisfying(Reading.Broken.class,
                read -> assertThat(read.fault()).startsWith("local.json, pages[0]"));
    }

    @Test
    void isNotHeldUpByAnOlderFaultElsewhere() {
        folder.write("texts/zh-Hans.json", "{ \"language\": ");
        var saved = folder.write("texts/en.json", ENGLISH);

        assertThat(Reading.of(root, Optional.empty(), Set.of(saved))).isInstanceOf(Reading.Whole.class);
    }
}

package nextsteps.programme;

import static nextsteps.programme.ProgrammeFolder.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A partner's pages")
class LocalReaderTest {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");
    static final String PAGES = """
            { "from": { "en": "Example support" }, "pages": [
                { "id": "our-court", "title": { "en": "Our court", "zh-Hans": "我们的法院" }, "text": { "en": "The door is wide." },
                  "pictures": [{ "file": "door.jpg", "shows": { "en": "The door" } }],
                  "phones": [{ "whom": { "en": "Our office" }, "number": "020 7946 0000" }],
                  "handouts": [{ "file": "papers/map.pdf", "title": { "en": "A map" } }] },
                { "id": "times", "title": { "en": "Times" }, "text": { "en": "From nine." } }
            ] }
            """;

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void layDownAProgrammeAndAFolderBesideIt() throws IOException {
        new ProgrammeFolder(root.resolve("programme"));
        folder = Files.createDirectory(root.resolve("local"));
    }

    @Test
    void areGivenExactlyAsWritten() throws Exception {
        var read = reading(PAGES);

        assertThat(read).isEqualTo(new LocalReader.Read(Optional.of(new LocalPages(folder, english("Example support"), Locale.ENGLISH, List.of(
                new LocalPage("our-court", new LocalText(Map.of(Locale.ENGLISH, "Our court", CHINESE, "我们的法院")), english("The door is wide."),
                        List.of(new LocalPage.Picture("door.jpg", english("The door"))),
                        List.of(new LocalPage.Phone(english("Our office"), "020 7946 0000")),
                        List.of(new LocalPage.Handout("papers/map.pdf", english("A map")))),
                new LocalPage("times", english("Times"), english("From nine."), List.of(), List.of(), List.of())))), List.of()));
    }

    @Test
    void areReadInHerLanguageOrElseInTheSourceLanguage() throws Exception {
        var pages = reading(PAGES).pages().orElseThrow();
        var page = pages.pages().getFirst();

        assertThat(List.of(pages.in(CHINESE, page.title()), pages.in(CHINESE, page.text()))).containsExactly("我们的法院", "The door is wide.");
    }

    @Test
    void areNoneWhereThereIsNoSuchFolder() throws Exception {
        var programme = ProgrammeReader.read(root.resolve("programme")).programme();

        assertThat(LocalReader.read(root.resolve("elsewhere"), programme)).isEqualTo(LocalReader.Read.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "\"id\": \"times\" | \"id\": \"our-court\" | pages[1].id | Another entry has the same \"id\".",
        "\"en\": \"Times\" | \"xx\": \"Times\" | pages[1].title.xx | The programme has no language \"xx\".",
        "\"en\": \"Times\" | \"zh-Hans\": \"时间\" | pages[1].title | The text in en is missing.",
        "\"en\": \"From nine.\" | \"en\": \" \" | pages[1].text.en | \"en\" is \" \" and should be a text of 1 to 2000 characters.",
        "\"file\": \"door.jpg\" | \"file\": \"../data/door.jpg\" | pages[0].pictures[0].file | The path climbs out of a folder with \"..\".",
        "\"number\": \"020 7946 0000\" | \"number\": \"call us\" | pages[0].phones[0].number | \"number\" is \"call us\" and should be a phone number of digits and spaces.",
        "\"id\": \"times\", | \"id\": \"times\", \"replaces\": \"room\", | pages[1].replaces | The field \"replaces\" is not known here.",
    })
    void loseOnlyThePageThatIsFaulty(String part, String bad, String place, String what) throws Exception {
        var read = reading(with(PAGES, part, bad));

        assertThat(read.pages().orElseThrow().pages()).hasSize(1);
        assertThat(read.faults()).first().satisfies(fault -> {
            assertThat(fault.place()).startsWith(place);
            assertThat(fault.what()).isEqualTo(what);
            assertThat(fault.file()).isEqualTo(folder.resolve("local.json"));
        });
    }

    @Test
    void areNoneWhereTheFileIsNotReadable() throws Exception {
        var read = reading("{ \"from\": ");

        assertThat(read.pages()).isEmpty();
        assertThat(read.faults()).isNotEmpty();
    }

    private LocalReader.Read reading(String pages) throws IOException, BrokenProgramme {
        Files.writeString(folder.resolve("local.json"), pages);
        return LocalReader.read(folder, ProgrammeReader.read(root.resolve("programme")).programme());
    }

    private static LocalText english(String text) {
        return new LocalText(Map.of(Locale.ENGLISH, text));
    }
}

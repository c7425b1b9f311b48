package nextsteps.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The pages of a partner are checked")
class LocalChecksTest {

    private static final String LACKS = "sq, vi, ro, zh-Hans, pcm, ti, ar, pt-BR, hu, th";

    @TempDir
    private Path folder;

    @BeforeEach
    void aPageWithAPictureAndAHandout() throws IOException {
        write("local.json", """
                { "from": { "en": "Example support" }, "pages": [
                    { "id": "court", "title": { "en": "Our court" }, "text": { "en": "The door is wide." },
                      "pictures": [{ "file": "door.png", "shows": { "en": "The door" } }], "handouts": [{ "file": "map.pdf", "title": { "en": "A map" } }] }] }
                """);
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("door.png").toFile());
        write("map.pdf", "%PDF-1.7 ...");
    }

    @Test
    void andOneThatIsOnlyInEnglishIsToBeTranslated() {
        assertThat(findings()).containsExactly("warning: local.json: pages \"court\": The page is not whole in %s. Translate it; until then its readers are shown en.".formatted(LACKS));
    }

    @Test
    void forFilesThatAreNotThereOrNotWhatTheyShouldBe() throws IOException {
        write("door.png", "no picture");
        Files.delete(folder.resolve("map.pdf"));
        write("notes.txt", "left over");

        assertThat(findings()).containsExactly(
                "error: door.png: the whole file: It is no picture that can be read. Save it anew as JPEG or PNG.",
                "error: local.json: pages \"court\": The file \"map.pdf\" is missing, or is no plain file. Put it there, or take it out of the page.",
                "warning: local.json: pages \"court\": The page is not whole in %s. Translate it; until then its readers are shown en.".formatted(LACKS),
                "warning: notes.txt: the whole file: No page names it. Name it in local.json, or take it away.");
    }

    @Test
    void forAHandoutThatIsNoPdfAndALetterThatNoFontHas() throws IOException {
        write("map.pdf", "PK");
        write("local.json", Files.readString(folder.resolve("local.json")).replace("Our court", "Our ਅਦਾਲਤ"));

        assertThat(findings()).contains(
                "error: local.json: pages \"court\": In en a font has no \"ਅ\" (U+0A05). Use another word.",
                "error: map.pdf: the whole file: It is no PDF. Save the handout as PDF.");
    }

    private List<String> findings() {
        return new ProgrammeCheck(Path.of("content")).local(folder).stream().map(finding -> finding.toString().replace(folder + "/", "")).toList();
    }

    private void write(String name, String contents) throws IOException {
        Files.writeString(folder.resolve(name), contents);
    }
}

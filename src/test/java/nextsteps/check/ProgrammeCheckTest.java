package nextsteps.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A programme is checked")
class ProgrammeCheckTest {

    private static final Path CONTENT = Path.of("content");

    @TempDir
    private Path root;

    @BeforeEach
    void aSmallProgrammeInTwoLanguages() throws IOException {
        FileUtils.copyDirectory(CONTENT.resolve("fonts").toFile(), root.resolve("fonts").toFile());
        write("programme.json", """
                { "edition": "all", "version": "1.0.0", "title": "Next Steps", "windowName": "Player", "jurisdiction": "GB-EAW",
                  "lawAsAt": "2026-11-23", "sourceLanguage": "en",
                  "languages": [
                    { "tag": "en", "autonym": "English", "script": "Latn", "state": "source" },
                    { "tag": "ar", "autonym": "العربية", "script": "Arab", "state": "draft" } ],
                  "chapters": [ { "id": "room", "number": 1, "audience": "witness", "strength": "gentle",
                    "media": { "file": "room.mp4", "width": 1280, "height": 720, "duration": "PT10S",
                      "sha256": "75bbf270879ce13abb781a55758494594c160c99e616e92ee282fb87338283a6" },
                    "poster": "room.jpg",
                    "subtitles": [
                      { "language": "en", "kind": "captions", "file": "room.en.vtt" },
                      { "language": "ar", "kind": "subtitles", "file": "room.ar.vtt" } ] } ] }
                """);
        write("room.mp4", "A film.");
        write("room.jpg", "A picture.");
        write("texts/en.json", texts("en", "\"menu.minutes\": \"It takes {MINUTES} min or so.\"", "Who is who", "The people in the room."));
        write("texts/ar.json", texts("ar", "\"menu.minutes\": \"{MINUTES} دقائق\"", "من هو من", "الناس في القاعة."));
        write("room.en.vtt", "WEBVTT\n\nroom-001\n00:01.000 --> 00:04.000\nThis is a courtroom.\n");
        write("room.ar.vtt", "WEBVTT\n\nroom-001\n00:01.000 --> 00:04.000\nهذه قاعة محكمة.\n");
    }

    @Test
    void andAGoodOneHasNoFault() {
        assertThat(new ProgrammeCheck(root).findings()).isEmpty();
    }

    @Test
    void andTheOneThatIsHandedOutHasNoFault() {
        assertThat(new ProgrammeCheck(CONTENT).findings()).isEmpty();
    }

    @Test
    void forSubtitlesThatAreNotThere() throws IOException {
        Files.delete(root.resolve("room.ar.vtt"));

        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::place, Finding::what)
                .contains(tuple("line 1", "The subtitles are missing."));
    }

    @Test
    void forPlaceholdersThatDiffer() throws IOException {
        write("texts/ar.json", texts("ar", "\"menu.minutes\": \"{MINUTE} دقائق\"", "من هو من", "الناس في القاعة."));

        assertThat(new ProgrammeCheck(root).findings()).containsExactly(Finding.error(root.resolve("texts/ar.json"), "menu.minutes",
                "The placeholders differ from the source language.", "Use {MINUTES}."));
    }

    @Test
    void forTextsLeftInTheSourceLanguage() throws IOException {
        write("texts/ar.json", texts("ar", "\"menu.minutes\": \"{MINUTES} دقائق\"", "من هو من", "The people in the room."));

        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::level, Finding::what).containsExactlyInAnyOrder(
                tuple(Level.ERROR, "It is not written in the script of العربية."),
                tuple(Level.WARNING, "It is the same as in the source language."));
    }

    @Test
    void forTextsThatAreMissing() throws IOException {
        write("texts/ar.json", texts("ar", "\"languages.title\": \"لغتك\"", "من هو من", "الناس في القاعة."));

        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::place, Finding::what).contains(
                tuple("menu.minutes", "The text is missing."),
                tuple("languages.title", "The source language has no such text."));
    }

    @Test
    void andOfABrokenManifestTellsWhereItIsBroken() throws IOException {
        write("programme.json", "{ \"edition\": }");

        assertThat(new ProgrammeCheck(root).findings()).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.file()).isEqualTo(root.resolve("programme.json")));
    }

    private void write(String path, String content) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), content);
    }

    private static String texts(String tag, String more, String title, String note) {
        return """
                { "language": "%s", "texts": { %s, "chapter.room.title": "%s", "chapter.room.note": "%s" } }
                """.formatted(tag, more, title, note);
    }
}

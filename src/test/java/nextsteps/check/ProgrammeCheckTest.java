package nextsteps.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import nextsteps.programme.Fingerprint;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A programme is checked")
class ProgrammeCheckTest {

    private static final Path CONTENT = Path.of("content");
    private static final Path FILMS = Path.of("src/test/resources/nextsteps/check/films");

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
                    "media": { "file": "room.mp4", "width": 64, "height": 36, "duration": "PT10S",
                      "sha256": "d478c0349daf6507b0fdb92cf0f001b17a6b210ace45c9262d5af770bcbee4c5" },
                    "poster": "room.jpg",
                    "subtitles": [
                      { "language": "en", "kind": "captions", "file": "room.en.vtt" },
                      { "language": "ar", "kind": "subtitles", "file": "room.ar.vtt" } ] } ] }
                """);
        Files.copy(FILMS.resolve("plain.mp4"), root.resolve("room.mp4"));
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

        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::level, Finding::what).containsExactly(
                tuple(Level.ERROR, "It is not written in the script of العربية."));
    }

    @Test
    void forTextsThatAreMissing() throws IOException {
        write("texts/ar.json", texts("ar", "\"languages.title\": \"لغتك\"", "من هو من", "الناس في القاعة."));

        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::place, Finding::what).contains(
                tuple("menu.minutes", "The text is missing."),
                tuple("languages.title", "The source language has no such text."));
    }

    @Test
    void forAFileOfTextsThatIsNotThereOrCannotBeRead() throws IOException {
        Files.delete(root.resolve("texts/ar.json"));
        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::file, Finding::what).containsExactly(
                tuple(root.resolve("texts/ar.json"), "The file is missing."));

        write("texts/ar.json", "{ \"language\": \"ar\", \"texts\": { \"menu.minutes\" } }");
        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::file, Finding::what).containsExactly(
                tuple(root.resolve("texts/ar.json"), "From here on this is not JSON."));
    }

    @Test
    void forAScriptThatThePlayerHasNoFontsFor() throws IOException {
        change("programme.json", "\"Arab\"", "\"Cyrl\"");

        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::place, Finding::what).containsExactly(
                tuple("languages[1].script", "No fonts for the script \"Cyrl\": it must be one of Latn, Arab, Ethi, Thai, Hans."));
    }

    @Test
    void forFontsThatAreNotThereOrNoFonts() throws IOException {
        Files.delete(root.resolve("fonts/sans-arab.ttf"));
        write("fonts/serif-arab.ttf", "Letters.");

        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::file, Finding::what).containsExactly(
                tuple(root.resolve("fonts/sans-arab.ttf"), "The font is missing."),
                tuple(root.resolve("fonts/serif-arab.ttf"), "This is no font that can be read."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tagged.mp4        | PT10S | Notes about the film are left in its file, for anyone to read: ©nam, ©cmt.
            far-keyframes.mp4 | PT30S | Keyframes are up to 30 s apart; going to a line takes too long with more than 10 s.
            plain.mp4         | PT11S | The film lasts PT10S, and programme.json says PT11S.
            animation.mov     | PT10S | A disc or a stick cannot play it: it is coded as rle and ima4.
            plain.mkv         | PT10S | Its length, its size and its keyframes cannot be read; they can of MP4 only.
            """)
    void forItsFilms(String film, String duration, String what) throws IOException {
        Files.copy(FILMS.resolve(film), root.resolve("room.mp4"), StandardCopyOption.REPLACE_EXISTING);
        change("programme.json", "PT10S", duration);
        change("programme.json", "d478c0349daf6507b0fdb92cf0f001b17a6b210ace45c9262d5af770bcbee4c5", Fingerprint.sha256(root.resolve("room.mp4")));

        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::file, Finding::what).containsExactly(tuple(root.resolve("room.mp4"), what));
    }

    @Test
    void forFilmsInMatroskaThatADiscCannotPlay() throws IOException {
        Files.copy(FILMS.resolve("prores.mkv"), root.resolve("room.mp4"), StandardCopyOption.REPLACE_EXISTING);
        change("programme.json", "d478c0349daf6507b0fdb92cf0f001b17a6b210ace45c9262d5af770bcbee4c5", Fingerprint.sha256(root.resolve("room.mp4")));

        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::level, Finding::what).contains(
                tuple(Level.ERROR, "A disc or a stick cannot play it: it is coded as V_PRORES and A_TTA1."));
    }

    @Test
    void forFilmsThatAreCutShort() throws IOException {
        Files.write(root.resolve("room.mp4"), Arrays.copyOf(Files.readAllBytes(FILMS.resolve("plain.mp4")), 1000));

        assertThat(new ProgrammeCheck(root).findings()).extracting(Finding::what).containsExactly("The film is cut short or damaged.");
    }

    @Test
    void partByPartWhoeverWatches() {
        var heard = new ConcurrentLinkedQueue<String>();

        new ProgrammeCheck(root, (parts, all) -> heard.add("%d of %d".formatted(parts, all))).findings();

        assertThat(heard).hasSizeGreaterThan(1).contains("%1$d of %1$d".formatted(heard.size()));
    }

    @Test
    void andOfABrokenManifestTellsWhereItIsBroken() throws IOException {
        write("programme.json", "{ \"edition\": }");

        assertThat(new ProgrammeCheck(root).findings()).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.file()).isEqualTo(root.resolve("programme.json")));
    }

    private void change(String path, String part, String instead) throws IOException {
        write(path, Files.readString(root.resolve(path)).replace(part, instead));
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

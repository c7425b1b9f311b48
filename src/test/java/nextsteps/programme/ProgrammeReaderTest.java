package nextsteps.programme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nextsteps.programme.ProgrammeFolder.CHINESE;
import static nextsteps.programme.ProgrammeFolder.ENGLISH;
import static nextsteps.programme.ProgrammeFolder.MANIFEST;
import static nextsteps.programme.ProgrammeFolder.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("Reading a programme")
class ProgrammeReaderTest {

    private static final Locale CHINESE_TAG = Locale.forLanguageTag("zh-Hans");
    private static final String PATH_REMEDY =
            "Write a path below the programme's folder in a-z, A-Z, 0-9, \"-\", \"_\", \".\", such as chapters/room/room.mp4.";

    @TempDir
    Path root;

    private ProgrammeFolder folder;

    @BeforeEach
    void layDownAGoodProgramme() {
        folder = new ProgrammeFolder(root);
    }

    @Test
    void givesExactlyWhatIsWritten() throws BrokenProgramme {
        var read = ProgrammeReader.read(root);

        assertThat(read).isEqualTo(new ReadProgramme(
                new Programme(
                        root, "all", "1.2.3", "Next Steps", "Player", "GB-EAW", LocalDate.of(2026, 11, 23), Locale.ENGLISH,
                        List.of(
                                new Language(Locale.ENGLISH, "English", "Latn", TranslationState.SOURCE),
                                new Language(CHINESE_TAG, "中文", "Hans", TranslationState.DRAFT)),
                        List.of(new Chapter(
                                "room", 5, Audience.WITNESS, Strength.MAY_BE_HARD,
                                new Media("chapters/room/room.mp4", 1280, 720, Duration.ofSeconds(137),
                                        "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"),
                                "chapters/room/room.jpg",
                                List.of(new SubtitleFile(Locale.ENGLISH, SubtitleKind.CAPTIONS, "chapters/room/room.en.vtt")))),
                        Map.of(
                                Locale.ENGLISH, Map.of("menu.minutes", "{MINUTES} min", "chapter.room.title", "Who is who",
                                        "chapter.room.note", "The people in the room."),
                                CHINESE_TAG, Map.of("menu.minutes", "{MINUTES} 分钟", "chapter.room.title", "谁是谁",
                                        "chapter.room.note", "法庭里的人。"))),
                List.of()));
    }

    @Test
    void givesTheSignOffs() throws BrokenProgramme {
        folder.write("programme.json", with(MANIFEST, "\"sourceLanguage\"", "\"signOffs\": { \"legalCheck\": \"2027-03-01\", \"survivorGroup\": \"draft\" }, \"sourceLanguage\""));

        assertThat(ProgrammeReader.read(root).programme().signOffs()).isEqualTo(new SignOffs(Optional.of(LocalDate.of(2027, 3, 1)), Optional.empty()));
    }

    @Test
    void givesTheTracksOfAFilm() throws BrokenProgramme {
        folder.write("programme.json", with(MANIFEST, "room.en.vtt\" } ]", """
                room.en.vtt" } ], "tracks": {
                  "spoken": [ { "language": "en", "soundTrack": 1 }, { "language": "zh-Hans", "soundTrack": 2 } ],
                  "described": [ { "language": "en", "folder": "chapters/room/described" } ],
                  "signed": [ { "language": "bfi", "name": "British Sign Language (BSL)", "media": {
                    "file": "chapters/room/room.bfi.mp4", "width": 1280, "height": 720, "duration": "PT2M17S", "sha256": "%s" } } ] }
                """.formatted("0".repeat(64))));

        assertThat(ProgrammeReader.read(root).programme().chapters().getFirst().tracks()).isEqualTo(new Tracks(
                List.of(new SpokenTrack(Locale.ENGLISH, 1), new SpokenTrack(CHINESE_TAG, 2)),
                List.of(new DescribedTrack(Locale.ENGLISH, "chapters/room/described")),
                List.of(new SignedTrack(Locale.of("bfi"), "British Sign Language (BSL)",
                        new Media("chapters/room/room.bfi.mp4", 1280, 720, Duration.ofSeconds(137), "0".repeat(64))))));
    }

    @ParameterizedTest(name = "{0} -> {1}: {3}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "\"edition\": \"all\", | ``| edition at line 1, column 1 | The field \"edition\" is missing. | Add it; the schema shows how.",
        "\"edition\": \"all\" | \"edition\": \"All\" | edition at line 2, column 14 | \"edition\" is \"All\" and should be a name in small letters, digits and hyphens. | Write for example \"room\".",
        "\"edition\": \"all\" | \"edition\": null | edition at line 2, column 14 | \"edition\" is null and should be a text. | Write it in quotes \" \".",
        "\"edition\": \"all\" | \"edition\": 7 | edition at line 2, column 14 | \"edition\" is the number 7 and should be a text. | Write it in quotes \" \".",
        "\"edition\": \"all\" | \"edition\": \"all\", \"edition\": \"b\" | edition at line 2, column 21 | The field \"edition\" stands here a second time. | Take one of them out.",
        "\"edition\": \"all\" | \"edition\": \"all\", \"colour\": 1 | colour at line 2, column 31 | The field \"colour\" is not known here. | Known are $schema, sourceLanguage, languages, chapters, edition, version, title, windowName, jurisdiction, lawAsAt, signOffs.",
        "\"1.2.3\" | \"1.2\" | version at line 3, column 14 | \"version\" is \"1.2\" and should be three numbers with full stops. | Write for example \"1.0.0\".",
        "\"Player\" | \" \" | windowName at line 5, column 17 | \"windowName\" is \" \" and should be one line of 1 to 100 characters. | Write for example \"Next Steps\".",
        "\"GB-EAW\" | \"XX-EAW\" | jurisdiction at line 6, column 19 | \"jurisdiction\" is \"XX-EAW\" and should be an ISO 3166-2 code. | Write for example \"GB-EAW\".",
        "\"2026-11-23\" | \"2026-13-01\" | lawAsAt at line 7, column 14 | \"lawAsAt\" is \"2026-13-01\" and should be an ISO 8601 date. | Write for example \"2026-11-23\".",
        "\"sourceLanguage\": \"en\" | \"sourceLanguage\": \"en_GB\" | sourceLanguage at line 8, column 21 | \"sourceLanguage\" is \"en_GB\" and should be a BCP 47 language tag. | Write for example \"zh-Hans\".",
        "\"tag\": \"zh-Hans\" | \"tag\": \"en\" | languages[1].tag at line 11, column 14 | Another entry has the same \"tag\". | Give each entry its own.",
        "\"Hans\" | \"Xxxx\" | languages[1].script at line 11, column 52 | \"script\" is \"Xxxx\" and should be an ISO 15924 script code. | Write for example \"Latn\".",
        "\"Hans\" | \"Latn\" | languages[1].script at line 11, column 52 | The script \"Latn\" is not that of the tag \"zh-Hans\". | Write \"Hans\".",
        "\"draft\" | \"done\" | languages[1].state at line 11, column 69 | \"state\" is \"done\" and should be one of \"source\", \"draft\", \"reviewed\". | Write for example \"source\".",
        "\"draft\" | \"source\" | languages[1].state at line 11, column 69 | Only the source language may have the state \"source\". | Write \"draft\", or \"reviewed\" once somebody has.",
        "\"state\": \"source\" | \"state\": \"draft\" | languages[0].state at line 10, column 69 | The source language must have the state \"source\". | Write \"source\".",
        "\"id\": \"room\" | \"id\": \"Room 1\" | chapters[0].id at line 15, column 13 | \"id\" is \"Room 1\" and should be a name in small letters, digits and hyphens. | Write for example \"room\".",
        "\"number\": 5 | \"number\": 0 | chapters[0].number at line 16, column 17 | \"number\" is 0 and should be from 1 to 9999. | Write a number in this range.",
        "\"number\": 5 | \"number\": \"5\" | chapters[0].number at line 16, column 17 | \"number\" is a text and should be a whole number. | Write it in digits without quotes.",
        "\"number\": 5 | \"number\": 5.5 | chapters[0].number at line 16, column 17 | \"number\" is 5.5 and should be a whole number. | Write it in digits without quotes.",
        "1280 | 99999999999 | chapters[0].media.width at line 20, column 52 | \"width\" is 99999999999 and should be from 16 to 4096. | Write a number in this range.",
        "\"PT2M17S\" | \"PT0S\" | chapters[0].media.duration at line 20, column 85 | \"duration\" is \"PT0S\" and should be an ISO 8601 length above zero. | Write for example \"PT2M17S\".",
        "\"PT2M17S\" | \"2:17\" | chapters[0].media.duration at line 20, column 85 | \"duration\" is \"2:17\" and should be an ISO 8601 length above zero. | Write for example \"PT2M17S\".",
        "ddeeff\" | ddeefg\" | chapters[0].media.sha256 at line 21, column 19 | \"sha256\" is \"00112233445566778899aabbccddeeff00112233...\" and should be 64 digits from 0-9 and a-f. | Write for example \"0a1b...\".",
        "\"language\": \"en\", \"kind\" | \"language\": \"fr\", \"kind\" | chapters[0].subtitles[0].language at line 24, column 36 | The language \"fr\" is not among the languages. | Add it to \"languages\".",
        "[ { \"language\" | [ 3, { \"language\" | chapters[0].subtitles[0] at line 24, column 22 | \"chapters[0].subtitles[0]\" is the number 3 and should be an object. | Write it in braces { }.",
    })
    void saysWhatIsWrongInTheManifest(String part, String bad, String place, String what, String remedy) {
        folder.write("programme.json", with(MANIFEST, part, bad));

        var fault = new Fault(Severity.FATAL, root.resolve("programme.json"), place, what, remedy);
        assertThat(faultsOfBroken()).contains(fault);
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "\"all\", | \"all\" | line 3, column 3 | From here on this is not JSON. | Look just before this place for a comma, quote or bracket.",
        "\"all\", | // all | line 2, column 14 | From here on this is not JSON. | Look just before this place for a comma, quote or bracket.",
    })
    void saysWhereAFileStopsBeingJson(String part, String bad, String place, String what, String remedy) {
        folder.write("programme.json", with(MANIFEST, part, bad));

        assertThat(faultsOfBroken()).containsExactly(new Fault(Severity.FATAL, root.resolve("programme.json"), place, what, remedy));
    }

    @Test
    void saysThatAFileIsNotAsItShouldBeAsAWhole() throws Exception {
        assertThat(whatIsWrongWith("{ \"edition\": ")).containsExactly("The file ends too early.");
        assertThat(whatIsWrongWith(" ")).containsExactly("The file ends too early.");
        assertThat(whatIsWrongWith("")).containsExactly("The file is empty.");
        assertThat(whatIsWrongWith("[]")).containsExactly("\"programme.json\" is a list and should be an object.");
        assertThat(whatIsWrongWith(MANIFEST + "{}")).containsExactly("Something stands after the end of the JSON.");
        assertThat(whatIsWrongWith("\uFEFF" + MANIFEST)).containsExactly("The file begins with a byte order mark.");
        assertThat(whatIsWrongWith(" ".repeat(8 * 1024 * 1024 + 1))).containsExactly("The file is larger than 8 MiB.");
        assertThat(whatIsWrongWith("[".repeat(40))).containsExactly("The file nests deeper than 32 levels.");
        assertThat(whatIsWrongWith("\"" + "a".repeat(20_000) + "\"")).containsExactly("A text or number is too long.");
        folder.write("programme.json", new byte[] {'"', (byte) 0xC3, '"'});
        assertThat(faultsOfBroken()).extracting(Fault::what).containsExactly("The file is not UTF-8 text.");
        Files.delete(root.resolve("programme.json"));
        assertThat(faultsOfBroken()).extracting(Fault::what).containsExactly("The file is missing.");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        folder.write("programme.json", with(with(with(MANIFEST, "\"all\"", "\"\""), "1280", "5"), "may-be-hard", "hard"));
        folder.write("texts/en.json", "{}");

        assertThat(faultsOfBroken()).extracting(Fault::place).containsExactly(
                "chapters[0].strength at line 18, column 19",
                "chapters[0].media.width at line 20, column 52",
                "edition at line 2, column 14",
                "language at line 1, column 1",
                "texts at line 1, column 1");
    }

    @Test
    void findsWhatTwoChaptersMayNotShare() {
        var chapter = MANIFEST.substring(MANIFEST.indexOf("    {\n      \"id\""), MANIFEST.lastIndexOf("  ]"));
        folder.write("programme.json", with(MANIFEST, chapter, chapter.stripTrailing() + ",\n" + chapter));

        assertThat(faultsOfBroken()).extracting(Fault::what)
                .containsExactly("Another entry has the same \"id\".", "Another entry has the same \"number\".");
    }

    @Test
    void keepsAChapterWhoseFilmMayNotBeOpened() throws BrokenProgramme {
        folder.write("programme.json", with(MANIFEST, "chapters/room/room.mp4", "http://example.org/room.mp4"));

        var read = ProgrammeReader.read(root);

        assertThat(read.programme().chapters().getFirst().media().file()).isEqualTo("http://example.org/room.mp4");
        assertThat(read.faults()).containsExactly(new Fault(Severity.PARTIAL, root.resolve("programme.json"),
                "chapters[0].media.file at line 20, column 17", "The path is an address, and a programme never leaves its folder.", PATH_REMEDY));
    }

    @Test
    void warnsOfGapsInATranslation() throws BrokenProgramme {
        folder.write("texts/zh-Hans.json", """
                { "language": "zh-Hans", "texts": {
                    "menu.minutes": "{MINUTE} 分钟",
                    "menu.minute": "分钟",
                    "chapter.room.title": "谁是谁"
                } }
                """);

        var file = root.resolve("texts/zh-Hans.json");
        assertThat(ProgrammeReader.read(root).faults()).containsExactly(
                new Fault(Severity.WARNING, file, "texts at line 1, column 35",
                        "These texts are missing, and the source texts are shown: chapter.room.note.", "Translate them."),
                new Fault(Severity.WARNING, file, "texts[\"menu.minute\"] at line 3, column 20",
                        "The source language has no text \"menu.minute\".", "Correct the key, or take it out."),
                new Fault(Severity.WARNING, file, "texts[\"menu.minutes\"] at line 2, column 21",
                        "The placeholders of \"menu.minutes\" are not those of the source text.", "Keep exactly {MINUTES}."));
    }

    @Test
    void keepsWhatIsGoodOfADamagedTranslation() throws BrokenProgramme {
        folder.write("texts/zh-Hans.json", with(with(CHINESE, "\"谁是谁\"", "1"), "\"language\": \"zh-Hans\"", "\"language\": \"vi\""));

        var read = ProgrammeReader.read(root);

        assertThat(read.programme().texts().get(CHINESE_TAG)).containsOnlyKeys("menu.minutes", "chapter.room.note");
        assertThat(read.faults()).extracting(Fault::severity, Fault::what).containsExactly(
                tuple(Severity.PARTIAL, "The language is not that of the file's name."),
                tuple(Severity.PARTIAL, "\"chapter.room.title\" is the number 1 and should be a text."));
    }

    @Test
    void goesOnWithoutTheFileOfATranslationButNotOfTheSource() throws Exception {
        Files.delete(root.resolve("texts/zh-Hans.json"));
        var missing = new Fault(Severity.PARTIAL, root.resolve("texts/zh-Hans.json"), "the whole file", "The file is missing.", "Put the file there.");
        assertThat(ProgrammeReader.read(root).faults()).containsExactly(missing);

        Files.delete(root.resolve("texts/en.json"));
        assertThat(faultsOfBroken()).extracting(Fault::severity).containsExactly(Severity.FATAL, Severity.PARTIAL);
    }

    @Test
    void saysThatAChapterHasNoTitle() throws BrokenProgramme {
        folder.write("texts/en.json", with(ENGLISH, "chapter.room.title", "chapter.rom.title"));

        assertThat(ProgrammeReader.read(root).faults()).contains(new Fault(Severity.PARTIAL, root.resolve("texts/en.json"),
                "texts[\"chapter.room.title\"] at line 1, column 30", "The text \"chapter.room.title\" is missing.", "Write it in the source language."));
    }

    @Test
    void demandsALanguageAndAChapter() {
        var none = MANIFEST.replaceAll("(?s)\"languages\".*", "\"languages\": [], \"chapters\": [] }");

        assertThat(whatIsWrongWith(none)).containsExactly(
                "\"languages\" is empty.", "The source language \"en\" is not among the languages.", "\"chapters\" is empty.");
    }

    @Test
    void blamesOnlyTheTagWhenTheSourceLanguageIsNotUnderstood() {
        assertThat(whatIsWrongWith(with(MANIFEST, "\"sourceLanguage\": \"en\"", "\"sourceLanguage\": \"iw\"")))
                .containsExactly("\"sourceLanguage\" is \"iw\" and should be a BCP 47 language tag.");
    }

    @Test
    void endsInAProgrammeOrItsFaultsWhateverIsInTheFile() {
        var chance = new Random(7);
        for (int round = 0; round < 1000; round++) {
            var damaged = MANIFEST.getBytes(UTF_8);
            damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
            folder.write("programme.json", damaged);

            var thrown = catchThrowable(() -> ProgrammeReader.read(root));
            assertThat(thrown == null || thrown instanceof BrokenProgramme).as("round %d: %s", round, thrown).isTrue();
        }
    }

    private List<String> whatIsWrongWith(String manifest) {
        folder.write("programme.json", manifest);
        return faultsOfBroken().stream().map(Fault::what).toList();
    }

    private List<Fault> faultsOfBroken() {
        return catchThrowableOfType(BrokenProgramme.class, () -> ProgrammeReader.read(root)).faults();
    }
}

package nextsteps.programme;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static nextsteps.programme.ProgrammeFolder.CHINESE;
import static nextsteps.programme.ProgrammeFolder.GLOSSARY;
import static nextsteps.programme.ProgrammeFolder.MANIFEST;
import static nextsteps.programme.ProgrammeFolder.ROOM;
import static nextsteps.programme.ProgrammeFolder.with;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The schemas")
class ProgrammeSchemaTest {

    private static final Path CONTENT = Path.of("content");
    private static final Schema PROGRAMME = schema("programme.schema.json");
    private static final Schema TEXTS = schema("texts/texts.schema.json");
    private static final Schema GLOSSARY_SCHEMA = schema("glossary.schema.json");
    private static final Schema ROOM_SCHEMA = schema("room.schema.json");
    private static final Schema LOCAL_SCHEMA = schema("local.schema.json");
    private static final Schema PLAN_SCHEMA = schema("plan.schema.json");

    @TempDir
    Path root;

    @Test
    void acceptTheProgrammeThatIsHandedOut() throws Exception {
        assertThat(faults(PROGRAMME, Files.readString(CONTENT.resolve("programme.json")))).isEmpty();
        assertThat(faults(GLOSSARY_SCHEMA, Files.readString(CONTENT.resolve("glossary.json")))).isEmpty();
        assertThat(faults(ROOM_SCHEMA, Files.readString(CONTENT.resolve("room.json")))).isEmpty();
        for (var plan : ProgrammeReader.read(CONTENT).programme().plans()) {
            assertThat(faults(PLAN_SCHEMA, Files.readString(CONTENT.resolve("plans/%s.json".formatted(plan.id()))))).as("%s", plan.id()).isEmpty();
        }
        for (var file : textFiles()) {
            assertThat(faults(TEXTS, Files.readString(file))).as("%s", file).isEmpty();
        }
        assertThat(ProgrammeReader.read(CONTENT).programme().chapters()).isNotEmpty();
    }

    @Test
    void acceptWhatTheReaderAccepts() throws BrokenProgramme {
        new ProgrammeFolder(root).withGlossary().withRoom();

        assertThat(faults(PROGRAMME, MANIFEST)).isEmpty();
        assertThat(faults(TEXTS, CHINESE)).isEmpty();
        assertThat(faults(GLOSSARY_SCHEMA, GLOSSARY)).isEmpty();
        assertThat(faults(ROOM_SCHEMA, ROOM)).isEmpty();
        assertThat(ProgrammeReader.read(root).faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "\"edition\": \"all\", | ``", "\"edition\": \"all\" | \"edition\": null", "\"edition\": \"all\" | \"edition\": \"A\"",
        "\"edition\": \"all\" | \"edition\": \"all\", \"more\": 1", "\"edition\": \"all\" | \"edition\": \"all\\n\"", "\"1.2.3\" | \"1.2\"",
        "\"1.2.3\" | 1.2", "\"Next Steps\" | \"\"", "\"Player\" | \" \"", "\"Player\" | \"a\\nb\"", "\"GB-EAW\" | \"England\"", "\"2026-11-23\" | \"23.11.2026\"",
        "\"2026-11-23\" | \"2026-13-23\"", "\"sourceLanguage\": \"en\" | \"sourceLanguage\": \"EN\"", "\"sourceLanguage\": \"en\" | \"sourceLanguage\": \"en_GB\"",
        "\"tag\": \"en\" | \"tag\": \"english\"", "\"tag\": \"en\", | ``", "\"English\" | \"\"", "\"Latn\" | \"Latin\"", "\"draft\" | \"done\"",
        "\"state\": \"draft\" | \"state\": \"draft\", \"by\": \"x\"", "\"id\": \"room\" | \"id\": \"1room\"", "\"number\": 5 | \"number\": 0", "\"number\": 5 | \"number\": 10000",
        "\"number\": 5 | \"number\": \"5\"", "\"number\": 5 | \"number\": 5.5", "\"witness\" | \"all\"", "\"may-be-hard\" | \"MAY_BE_HARD\"", "1280 | 15", "1280 | 4097", "720 | -720",
        "\"PT2M17S\" | \"PT0S\"", "\"PT2M17S\" | \"-PT2S\"", "\"PT2M17S\" | \"PT\"", "\"PT2M17S\" | \"P1D\"", "\"PT2M17S\" | 137", "\"00112233 | \"0011223", "ddeeff\" | DDEEFF\"",
        "chapters/room/room.mp4 | ../room.mp4", "chapters/room/room.mp4 | /room.mp4", "chapters/room/room.mp4 | C:/room.mp4", "chapters/room/room.mp4 | a\\\\b.mp4",
        "chapters/room/room.mp4 | http://example.org/a.mp4", "chapters/room/room.mp4 | file:a.mp4", "chapters/room/room.mp4 | a\\u0000b", "chapters/room/room.mp4 | aux.mp4",
        "chapters/room/room.mp4 | a/Nul", "chapters/room/room.mp4 | a//b", "chapters/room/room.mp4 | ./a", "chapters/room/room.mp4 | a.", "room.jpg | ../x.jpg", "room.en.vtt | ..",
        "room.en.vtt\" } ] | room.en.vtt\" } ], \"tracks\": { \"songs\": [] }",
        "room.en.vtt\" } ] | room.en.vtt\" } ], \"tracks\": []",
        "room.en.vtt\" } ] | room.en.vtt\" } ], \"tracks\": { \"spoken\": {} }",
        "room.en.vtt\" } ] | room.en.vtt\" } ], \"tracks\": { \"spoken\": [ { \"language\": \"en\", \"soundTrack\": 0 } ] }",
        "room.en.vtt\" } ] | room.en.vtt\" } ], \"tracks\": { \"spoken\": [ { \"language\": \"en\" } ] }",
        "room.en.vtt\" } ] | room.en.vtt\" } ], \"tracks\": { \"described\": [ { \"language\": \"en\", \"folder\": \"../a\" } ] }",
        "room.en.vtt\" } ] | room.en.vtt\" } ], \"tracks\": { \"described\": [ { \"folder\": \"a\" } ] }",
        "room.en.vtt\" } ] | room.en.vtt\" } ], \"tracks\": { \"signed\": [ { \"language\": \"bfi\", \"media\": { \"file\": \"a.mp4\", \"width\": 1280, \"height\": 720, \"duration\": \"PT1S\", \"sha256\": \"0000000000000000000000000000000000000000000000000000000000000000\" } } ] }",
        "room.en.vtt\" } ] | room.en.vtt\" } ], \"tracks\": { \"signed\": [ { \"language\": \"bfi\", \"name\": \"BSL\" } ] }",
        "\"edition\": \"all\" | \"edition\": \"all\", \"signOffs\": {}",
        "\"edition\": \"all\" | \"edition\": \"all\", \"signOffs\": { \"legalCheck\": \"done\", \"survivorGroup\": \"draft\" }",
        "\"edition\": \"all\" | \"edition\": \"all\", \"signOffs\": { \"legalCheck\": \"2027-13-01\", \"survivorGroup\": \"draft\" }",
        "\"edition\": \"all\" | \"edition\": \"all\", \"signOffs\": \"draft\"",
        "\"captions\" | \"chapters\"", "[ { \"language\" | [ null, { \"language\"", "\"subtitles\": [ | \"subs\": [", "\"languages\": [ | \"languages\": [], \"x\": [",
    })
    void agreeWithTheReaderOnABrokenManifest(String part, String bad) {
        var manifest = with(MANIFEST, part, bad);
        new ProgrammeFolder(root).write("programme.json", manifest);

        assertThat(faults(PROGRAMME, manifest)).isNotEmpty();
        assertThat(faultsOfReader()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "\"minutes\": 5 | \"minutes\": 0", "\"minutes\": 5 | \"minutes\": 5.5", "\"notes\": \"Say who you are.\" | \"notes\": \"\"",
        "\"kind\": \"talk\" | \"kind\": \"quiz\"", "\"card\": \"agreement\" | \"card\": \"Agreement\"", "\"canDrop\": true | \"canDrop\": 1",
        "{ \"words\": \"Thank you\" } | { }", "\"audience\": \"mixed\" | \"audience\": \"all\"", "\"at\": \"room-002\" | \"at\": \"00:10\"",
        "\"question\": \"What do you need?\" | \"answer\": \"None.\"",
    })
    void agreeWithTheReaderOnABrokenPlan(String part, String bad) {
        var plan = with(PlansTest.PLAN, part, bad);
        new ProgrammeFolder(root).withRoom().write("plans/short.json", plan);

        assertThat(faults(PLAN_SCHEMA, PlansTest.PLAN)).isEmpty();
        assertThat(faults(PLAN_SCHEMA, plan)).isNotEmpty();
        assertThat(faultsOfReader()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "\"language\": \"zh-Hans\", | ``", "\"zh-Hans\" | \"ZH\"", "\"texts\" | \"text\"", "\"谁是谁\" | \"\"", "\"谁是谁\" | \" \"", "\"谁是谁\" | 1", "\"谁是谁\" | null", "\"谁是谁\" | []",
        "chapter.room.title | Chapter", "chapter.room.title | a..b", "{ \"language\" | { \"by\": \"x\", \"language\"",
    })
    void agreeWithTheReaderOnABrokenTextFile(String part, String bad) {
        var texts = with(CHINESE, part, bad);
        new ProgrammeFolder(root).write("texts/zh-Hans.json", texts);

        assertThat(faults(TEXTS, texts)).isNotEmpty();
        assertThat(faultsOfReader()).extracting(Fault::severity).contains(Severity.PARTIAL);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "\"terms\" | \"words\"", "\"clerk\" | \"Clerk\"", "\"id\": \"clerk\", | ``", "\"room-005\" | \"5\"", "\"room-005\" | 5", "[\"room-005\"] | []",
        "[\"room-005\"] | \"room-005\"", "\"Not a shop worker.\" | \" \"", "\"note\" | \"notes\"",
    })
    void agreeWithTheReaderOnABrokenGlossary(String part, String bad) {
        var glossary = with(GLOSSARY, part, bad);
        new ProgrammeFolder(root).withGlossary().write("glossary.json", glossary);

        assertThat(faults(GLOSSARY_SCHEMA, glossary)).isNotEmpty();
        assertThat(faultsOfReader()).extracting(Fault::severity).contains(Severity.PARTIAL);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "\"parts\" | \"people\"", "\"plain\" | \"text\"", "\"judge\" | \"name\"", "\"judge\" | \"Judge\"", "[\"courtroom\"] | []", "[\"courtroom\"] | [null]",
        "\"person\" | \"human\"", "\"television-recorded\" | \"\"", "\"kind\": \"person\" | \"kind\": \"person\", \"age\": 7",
    })
    void agreeWithTheReaderOnABrokenRoom(String part, String bad) {
        var room = with(ROOM, part, bad);
        new ProgrammeFolder(root).withRoom().write("room.json", room);

        assertThat(faults(ROOM_SCHEMA, room)).isNotEmpty();
        assertThat(faultsOfReader()).extracting(Fault::severity).contains(Severity.PARTIAL);
    }

    private List<Fault> faultsOfReader() {
        try {
            return ProgrammeReader.read(root).faults();
        } catch (BrokenProgramme broken) {
            return broken.faults();
        }
    }

    @Test
    void acceptAPartnersPagesAndRefuseWhatIsNotKnownThere() {
        assertThat(faults(LOCAL_SCHEMA, LocalReaderTest.PAGES)).isEmpty();
        assertThat(faults(LOCAL_SCHEMA, LocalReaderTest.PAGES.replace("\"id\": \"times\",", "\"id\": \"times\", \"replaces\": \"room\","))).isNotEmpty();
    }

    private static List<String> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Object::toString).toList();
    }

    private static List<Path> textFiles() throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : List.of("texts", "glossary", "room")) {
            try (var found = Files.newDirectoryStream(CONTENT.resolve(folder), "*.json")) {
                found.forEach(files::add);
            }
        }
        files.removeIf(file -> file.toString().endsWith(".schema.json"));
        return files;
    }

    private static Schema schema(String path) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(CONTENT.resolve(path)), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

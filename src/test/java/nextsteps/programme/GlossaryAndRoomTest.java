package nextsteps.programme;

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

import static nextsteps.programme.ProgrammeFolder.GLOSSARY;
import static nextsteps.programme.ProgrammeFolder.GLOSSARY_ENGLISH;
import static nextsteps.programme.ProgrammeFolder.ROOM;
import static nextsteps.programme.ProgrammeFolder.with;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A glossary and who is who")
class GlossaryAndRoomTest {

    private static final Locale CHINESE_TAG = Locale.forLanguageTag("zh-Hans");

    private static final String OUTLINES = """
            { "outlines": [
                { "scene": "courtroom", "region": "judge", "x": 400, "y": 100, "width": 120, "height": 200 },
                { "scene": "courtroom", "region": "television", "x": 0, "y": 1000, "width": 1, "height": 1 }
            ] }
            """;

    @TempDir
    Path root;

    private ProgrammeFolder folder;

    @BeforeEach
    void layDownAGoodProgramme() {
        folder = new ProgrammeFolder(root).withGlossary().withRoom();
    }

    @Test
    void areGivenExactlyAsWritten() throws BrokenProgramme {
        var read = ProgrammeReader.read(root);

        assertThat(read.faults()).isEmpty();
        assertThat(read.programme().glossary()).contains(new Glossary(List.of(
                new Term("clerk", List.of("room-005"), "Not a shop worker."), new Term("judge", List.of("room-003", "room-004"), ""))));
        assertThat(read.programme().room()).contains(new Room(
                List.of(new Arrangement("plain", List.of("courtroom")), new Arrangement("link", List.of("room-link", "link-room"))),
                List.of(
                        new RoomPart("judge", RoomPart.Kind.PERSON, List.of("judge")),
                        new RoomPart("television", RoomPart.Kind.THING, List.of("television", "television-recorded"))),
                List.of()));
    }

    @Test
    void haveTheirWordsAmongTheTextsOfEachLanguage() throws BrokenProgramme {
        var texts = ProgrammeReader.read(root).programme().texts();

        assertThat(texts.get(Locale.ENGLISH)).containsAllEntriesOf(Map.of("menu.minutes", "{MINUTES} min",
                "glossary.judge.term", "judge", "glossary.judge.meaning", "The judge leads the trial.", "room.television.link", "Shows you."));
        assertThat(texts.get(CHINESE_TAG)).containsAllEntriesOf(Map.of("menu.minutes", "{MINUTES} 分钟", "glossary.judge.term", "法官"));
    }

    @Test
    void knowWhereTheDrawingsShowThem() throws BrokenProgramme {
        folder.write("who/outlines.json", OUTLINES);

        var read = ProgrammeReader.read(root);

        assertThat(read.faults()).isEmpty();
        assertThat(read.programme().room().orElseThrow().outlines()).containsExactly(
                new Outline("courtroom", "judge", 400, 100, 120, 200), new Outline("courtroom", "television", 0, 1000, 1, 1));
    }

    @ParameterizedTest(name = "{0} -> {1}: {3}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "120 | 0 | outlines[0].width at line 2, column 77 | \"width\" is 0 and should be from 1 to 1000. | Write a number in this range.",
        "400 | 1001 | outlines[0].x at line 2, column 53 | \"x\" is 1001 and should be from 0 to 1000. | Write a number in this range.",
    })
    void sayWhatIsWrongInTheOutlinesAndGoWithoutPictures(String part, String bad, String place, String what, String remedy) throws BrokenProgramme {
        folder.write("who/outlines.json", with(OUTLINES, part, bad));

        var read = ProgrammeReader.read(root);

        assertThat(read.faults()).containsExactly(new Fault(Severity.PARTIAL, root.resolve("who/outlines.json"), place, what, remedy));
        assertThat(read.programme().room().orElseThrow().outlines()).isEmpty();
    }

    @Test
    void mayBeMissing() throws Exception {
        Files.delete(root.resolve("glossary.json"));
        Files.delete(root.resolve("room.json"));

        var read = ProgrammeReader.read(root);

        assertThat(read.faults()).isEmpty();
        assertThat(read.programme()).returns(Optional.empty(), Programme::glossary).returns(Optional.empty(), Programme::room);
        assertThat(read.programme().texts().get(Locale.ENGLISH)).doesNotContainKey("glossary.judge.term");
    }

    @Test
    void mayWaitForATranslation() throws Exception {
        Files.delete(root.resolve("glossary/zh-Hans.json"));

        assertThat(ProgrammeReader.read(root).faults()).containsExactly(new Fault(Severity.WARNING, root.resolve("glossary/zh-Hans.json"),
                "the whole file", "The file is missing, and the source texts are shown.", "Translate them."));
    }

    @Test
    void areMissedInTheSourceLanguage() throws Exception {
        Files.delete(root.resolve("room/en.json"));

        assertThat(ProgrammeReader.read(root).faults()).containsExactly(
                new Fault(Severity.PARTIAL, root.resolve("room/en.json"), "the whole file", "The file is missing.", "Put the file there."));
    }

    @Test
    void sayWhichWordIsMissingOrNotAskedFor() throws BrokenProgramme {
        folder.write("glossary/en.json", with(GLOSSARY_ENGLISH, "glossary.judge.term", "glossary.juge.term"));

        var file = root.resolve("glossary/en.json");
        assertThat(ProgrammeReader.read(root).faults()).contains(
                new Fault(Severity.PARTIAL, file, "texts[\"glossary.judge.term\"] at line 1, column 30",
                        "The text \"glossary.judge.term\" is missing.", "Write it in the source language."),
                new Fault(Severity.WARNING, file, "texts[\"glossary.juge.term\"] at line 4, column 27",
                        "Nothing is called \"glossary.juge.term\" in glossary.json.", "Correct the key, or take it out."));
    }

    @ParameterizedTest(name = "{0} -> {1}: {3}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "\"clerk\" | \"Clerk\" | terms[0].id at line 2, column 13 | \"id\" is \"Clerk\" and should be a name in small letters, digits and hyphens. | Write for example \"room\".",
        "\"clerk\" | \"judge\" | terms[1].id at line 3, column 13 | Another entry has the same \"id\". | Give each entry its own.",
        "\"room-005\" | \"5\" | terms[0].cues[0] at line 2, column 31 | \"terms[0].cues[0]\" is \"5\" and should be a cue id. | Write for example \"room-001\".",
        "\"room-005\" | 5 | terms[0].cues[0] at line 2, column 31 | \"terms[0].cues[0]\" is the number 5 and should be a text. | Write it in quotes \" \".",
        "\"room-005\" | `` | terms[0].cues at line 2, column 30 | \"cues\" is empty. | Write at least one entry.",
        "\"Not a shop worker.\" | \"\" | terms[0].note at line 2, column 52 | \"note\" is \"\" and should be a text of 1 to 2000 characters. | Write for example \"Pause\".",
        "\"note\" | \"notes\" | terms[0].notes at line 2, column 53 | The field \"notes\" is not known here. | Known are id, cues, note.",
        "\"terms\" | \"words\" | terms at line 1, column 1 | The field \"terms\" is missing. | Add it; the schema shows how.",
    })
    void sayWhatIsWrongInTheGlossaryAndGoWithoutIt(String part, String bad, String place, String what, String remedy) throws BrokenProgramme {
        folder.write("glossary.json", with(GLOSSARY, part, bad));

        var read = ProgrammeReader.read(root);

        assertThat(read.faults()).contains(new Fault(Severity.PARTIAL, root.resolve("glossary.json"), place, what, remedy));
        assertThat(read.programme().glossary()).isEmpty();
        assertThat(read.programme().room()).isPresent();
    }

    @ParameterizedTest(name = "{0} -> {1}: {3}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "\"plain\" | \"text\" | arrangements[0].id at line 2, column 13 | \"text\" is the name of a text. | Choose another name.",
        "\"plain\" | \"link\" | arrangements[1].id at line 3, column 13 | Another entry has the same \"id\". | Give each entry its own.",
        "\"judge\" | \"arrangement\" | parts[0].id at line 5, column 13 | \"arrangement\" is the name of a text. | Choose another name.",
        "[\"courtroom\"] | \"courtroom\" | arrangements[0].scenes at line 2, column 32 | \"scenes\" is a text and should be a list. | Write it in brackets [ ].",
        "\"person\" | \"human\" | parts[0].kind at line 5, column 30 | \"kind\" is \"human\" and should be one of \"person\", \"place\", \"thing\". | Write for example \"person\".",
        "\"television-recorded\" | \"Tele\" | parts[1].regions[1] at line 6, column 70 | \"parts[1].regions[1]\" is \"Tele\" and should be a name in small letters, digits and hyphens. | Write for example \"room\".",
    })
    void sayWhatIsWrongInTheRoomAndGoWithoutIt(String part, String bad, String place, String what, String remedy) throws BrokenProgramme {
        folder.write("room.json", with(ROOM, part, bad));

        var read = ProgrammeReader.read(root);

        assertThat(read.faults()).contains(new Fault(Severity.PARTIAL, root.resolve("room.json"), place, what, remedy));
        assertThat(read.programme().room()).isEmpty();
        assertThat(read.programme().glossary()).isPresent();
    }
}

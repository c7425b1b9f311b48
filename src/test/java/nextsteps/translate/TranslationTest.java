package nextsteps.translate;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Language;
import nextsteps.programme.ProgrammeReader;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A translator's file")
class TranslationTest {

    private static final Path CONTENT = Path.of("content");
    private static final Locale ROMANIAN = Locale.of("ro");
    private static final Locale FRENCH = Locale.of("fr");

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void theProgrammeThatIsHandedOut() throws IOException {
        root = folder.resolve("content");
        FileUtils.copyDirectory(CONTENT.toFile(), root.toFile(), file -> file.isDirectory() || !file.getName().matches(".*\\.(opus|ogg|mp4|svg|jpg|ttf)"));
    }

    static Stream<Locale> languages() throws BrokenProgramme {
        var programme = ProgrammeReader.read(CONTENT).programme();
        return programme.languages().stream().map(Language::tag).filter(tag -> !tag.equals(programme.sourceLanguage()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void broughtInUnchangedChangesNothing(Locale language) throws Exception {
        assertThat(bringIn(language, export(language))).isEmpty();

        assertThat(root.resolve("texts/%s.json".formatted(language.toLanguageTag()))).hasSameBinaryContentAs(CONTENT.resolve("texts/%s.json".formatted(language.toLanguageTag())));
    }

    @Test
    void holdsEveryTextWithItsEnglishAndTranslationAndWhatToMind() throws Exception {
        var units = Xliff.read(export(ROMANIAN)).units();

        assertThat(units).hasSize(translation(ROMANIAN).units().size()).allMatch(unit -> unit.target().isPresent());
        assertThat(units).contains(new Unit("texts", "rail.pause", "Pause", Optional.of("Pauză"), List.of()));
        assertThat(translation(ROMANIAN).units()).contains(new Unit("film-choice", "choice-004", "Watching this film does not mean you must give evidence.",
                Optional.of("Dacă vedeți filmul, asta nu înseamnă că trebuie să depuneți mărturie."),
                List.of("Film “What a court is for”, line 4 of 26.", "Before it: You can watch it again, or choose another film.",
                        "After it: This film does not ask what happened to you.", "At most 96 characters: it is shown for 5.7 seconds.",
                        "“Must”: duty. Do not soften it to “may”.")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "texts | rail.pause | texts/ro.json | \"rail.pause\": \"Stop \\\"puțin\\\"\", | Stop \"puțin\"",
        "room | room.judge.name | room/ro.json | \"room.judge.name\": \"Doamna judecător\", | Doamna judecător",
        "film-room | room-001 | chapters/room/room.ro.vtt | Aici, &lt;sala&gt; & gata. | Aici, <sala> & gata.",
    })
    void changesOneLineForOneText(String sheet, String key, String file, String line, String text) throws Exception {
        var changed = bringIn(ROMANIAN, with(export(ROMANIAN), sheet, key, text));

        assertThat(changed).containsExactly(root.resolve(file));
        assertThat(differences(file)).containsExactly(line.replace("& gata", "&amp; gata"));
        assertThat(translation(ROMANIAN).units()).anyMatch(unit -> unit.key().equals(key) && unit.target().equals(Optional.of(text)));
    }

    @Test
    void beginsALanguageThatIsNotThereYetAndKeepsWhatIsMissingMissing() throws Exception {
        var file = export(FRENCH);
        assertThat(Xliff.read(file).units()).noneMatch(unit -> unit.target().isPresent());

        var changed = bringIn(FRENCH, with(with(with(file, "texts", "rail.leave", "Quitter"), "texts", "rail.pause", "Pause"), "film-room", "room-002", "Deux."));

        assertThat(changed).containsExactly(root.resolve("texts/fr.json"), root.resolve("chapters/room/room.fr.vtt"));
        assertThat(root.resolve("texts/fr.json")).hasContent("""
                {
                    "language": "fr",
                    "texts": {
                        "rail.pause": "Pause",
                        "rail.leave": "Quitter"
                    }
                }
                """);
        assertThat(root.resolve("chapters/room/room.fr.vtt")).hasContent("""
                WEBVTT

                room-002
                00:00:05.800 --> 00:00:11.478
                Deux.
                """);
        assertThat(translation(FRENCH).shares().values()).extracting(Share::done).containsExactly(2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
    }

    /// Other programs write it so.
    @Test
    void readsTextsWithASpaceBeforeTheColon() throws Exception {
        var english = root.resolve("texts/en.json");
        Files.writeString(english, Files.readString(english).replace("\": ", "\" : "));

        assertThat(new Translation(ProgrammeReader.read(root).programme(), Locale.of("vi"), Optional.empty()).units())
                .filteredOn(unit -> unit.key().equals("rail.pause")).singleElement().satisfies(unit -> assertThat(unit.source()).isEqualTo("Pause"));
    }

    @Test
    void fillsAGapWhereTheEnglishHasIt() throws Exception {
        var lines = Files.readAllLines(root.resolve("texts/ro.json"));
        Files.write(root.resolve("texts/ro.json"), lines.stream().filter(line -> !line.contains("\"rail.calm\"")).toList());

        bringIn(ROMANIAN, with(export(ROMANIAN), "texts", "rail.calm", "Calm"));

        assertThat(root.resolve("texts/ro.json")).hasSameTextualContentAs(CONTENT.resolve("texts/ro.json"));
    }

    @Test
    void isRefusedWholeWithEveryFaultAndChangesNothing() throws Exception {
        var file = with(with(export(ROMANIAN), "texts", "menu.minutes", "minute"), "texts", "rail.pause", "Altfel");
        var text = Files.readString(file).replaceFirst(">Calm<", ">Peace<").replace("id=\"rail.leave\"", "id=\"rail.gone\"");
        Files.writeString(file, text);

        assertThatThrownBy(() -> bringIn(ROMANIAN, file)).isInstanceOfSatisfying(BadTranslation.class, bad -> assertThat(bad.faults()).extracting(TranslationFault::toString).containsExactly(
                "texts/rail.calm: The English has changed meanwhile; it is now “Calm”. Export the language anew, and bring the translation into that file.",
                "texts/rail.gone: The programme has no such text. Export the language anew, and bring the translation into that file.",
                "texts/menu.minutes: The translation should hold {MINUTES} and nothing else in braces. Write what stands in braces as in the English."));
        assertThat(root.resolve("texts/ro.json")).hasSameTextualContentAs(CONTENT.resolve("texts/ro.json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<xliff> | It is not XLIFF 2.0: ",
        "nothing of the kind | It is not XLIFF 2.0: ",
        "<!DOCTYPE xliff SYSTEM 'http://localhost:9/a'><xliff/> | It has a document type or entities, which a translator's file does not need.",
    })
    void isNotReadWhereItIsNone(String text, String what) throws IOException {
        var file = Files.writeString(folder.resolve("none.xlf"), text);

        assertThatThrownBy(() -> Xliff.read(file)).isInstanceOfSatisfying(BadTranslation.class,
                bad -> assertThat(bad.faults()).singleElement().satisfies(fault -> assertThat(fault.what()).startsWith(what.strip())));
    }

    @Test
    void mayComeBackInUtf16() throws Exception {
        var file = export(ROMANIAN);
        Files.writeString(file, Files.readString(file).replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\""), UTF_16);

        assertThat(Xliff.read(file).units()).contains(new Unit("texts", "rail.pause", "Pause", Optional.of("Pauză"), List.of()));
    }

    /// What was looked through for a document type must be what is read.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ISO-8859-1 | <xliff>é</xliff>",
        "UTF-16LE | <!DOCTYPE xliff SYSTEM 'http://localhost:9/a'><xliff/>",
        "UTF-8 | <?xml version='1.0' encoding='IBM1047'?><xliff/>",
    })
    void isNotReadInAnyOtherLetters(String charset, String text) throws IOException {
        var file = Files.writeString(folder.resolve("none.xlf"), text, Charset.forName(charset));

        assertThatThrownBy(() -> Xliff.read(file)).isInstanceOfSatisfying(BadTranslation.class, bad -> assertThat(bad.faults()).containsExactly(
                new TranslationFault(file.toString(), "It is not XLIFF 2.0 in UTF-8 or UTF-16.", "Save it as XLIFF 2.0 in the translator's tool.")));
    }

    @Test
    void saysAtWhichLineItIsNone() throws IOException {
        var file = Files.writeString(folder.resolve("none.xlf"), "<?xml version=\"1.0\"?>\n<tt/>\n");

        assertThatThrownBy(() -> Xliff.read(file)).isInstanceOfSatisfying(BadTranslation.class,
                bad -> assertThat(bad.faults()).singleElement().satisfies(fault -> assertThat(fault.what()).startsWith("It is not XLIFF 2.0: line 2: Cannot find")));
    }

    private Translation translation(Locale language) throws IOException, BrokenProgramme {
        return new Translation(ProgrammeReader.read(root).programme(), language, Optional.empty());
    }

    private Path export(Locale language) throws IOException, BrokenProgramme {
        var file = folder.resolve(language + ".xlf");
        translation(language).write(file);
        return file;
    }

    private List<Path> bringIn(Locale language, Path file) throws IOException, BrokenProgramme, BadTranslation {
        var sent = Xliff.read(file);
        assertThat(sent.target()).isEqualTo(language);
        return translation(language).bringIn(sent.units());
    }

    /// As a translator's tool writes a translation into the file.
    private static Path with(Path file, String sheet, String key, String text) throws IOException {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        var all = Files.readString(file);
        var begin = all.indexOf("<unit id=\"%s\"".formatted(key), all.indexOf("<file id=\"%s\"".formatted(sheet)));
        var end = all.indexOf("</segment>", begin);
        var unit = all.substring(begin, end).replaceFirst("(?s)\\s*<target.*</target>", "");
        return Files.writeString(file, all.substring(0, begin) + unit + "<target xml:space=\"preserve\">" + escaped + "</target>" + all.substring(end));
    }

    /// The lines that differ from those of the programme.
    private List<String> differences(String file) throws IOException {
        var before = Files.readAllLines(CONTENT.resolve(file));
        var now = Files.readAllLines(root.resolve(file));
        assertThat(now).hasSameSizeAs(before);
        return IntStream.range(0, now.size()).filter(index -> !now.get(index).equals(before.get(index))).mapToObj(now::get).map(String::strip).toList();
    }
}

package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import nextsteps.programme.Fingerprint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The print command")
class PrintCommandTest {

    private static final String HONESTY = "print --sheet honesty --language ";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "vi", "zh-Hans"})
    void writesASheetWhoseTextCanBeTakenOutAgain(String tag) throws IOException {
        var title = JsonMapper.shared().readTree(Files.readString(Path.of("content/texts/%s.json".formatted(tag)))).at("/texts/honest.title").asString();

        var status = run(HONESTY + tag, folder);

        var sheet = folder.resolve("honesty.%s.pdf".formatted(tag));
        assertThat(letters(text(sheet))).contains(letters(title));
        assertThat(out.toString().strip()).isEqualTo(sheet.toString());
        assertThat(status).isZero();
    }

    @Test
    void writesAllSheetsAtOnce() throws IOException {
        var status = run("print --sheet all --language ar --second en", folder);

        assertThat(out.toString().lines().map(line -> Path.of(line).getFileName().toString())).containsExactly(
                "honesty.ar+en.pdf", "questions.ar+en.pdf", "glossary.ar+en.pdf", "room.ar+en.pdf", "keys.ar+en.pdf", "record.ar+en.pdf",
                "worker-before.ar+en.pdf", "worker-after.ar+en.pdf", "interpreter.ar+en.pdf");
        assertThat(status).isZero();
    }

    @Test
    void printsOnTheRecordWhatIsKnown() throws IOException {
        run("print --sheet record --language en", folder);

        assertThat(text(folder.resolve("record.en.pdf"))).contains(
                "Familiarisation record", "all 0.1.0", Fingerprint.of(Path.of("content")).brief(), "Date, start and end");
    }

    @Test
    void writesTheGuideAndTheHandoutsOfASession() throws IOException {
        run("print --plan police-45 --language en", folder);

        assertThat(text(folder.resolve("plan-police-45.en.pdf"))).contains("45 minutes for police", "1  Welcome and agreement · 4 min",
                "What do you need to take part well today?", "Take care: Do not go round asking for personal experience.", "Self-care for the trainer");
        assertThat(folder.resolve("evaluation.en.pdf")).exists();
    }

    @Test
    void setsBothLanguagesOnOneSheet() throws IOException {
        run(HONESTY + "ar --second en", folder);

        assertThat(text(folder.resolve("honesty.ar+en.pdf"))).contains("What this player leaves", "The Arabic text is a draft.");
    }

    @Test
    void saysOnceWhatIsTheSameInBothLanguages() throws IOException {
        run("print --sheet keys --language pt-BR --second en", folder);

        assertThat(text(folder.resolve("keys.pt-BR+en.pdf")).lines().map(String::strip)).containsOnlyOnce("Page Up, Page Down", "R", "F5");
    }

    @Test
    void saysAtTheFootWhichProgrammeItBelongsTo() throws IOException {
        run(HONESTY + "en", folder);

        assertThat(text(folder.resolve("honesty.en.pdf")))
                .contains("Next Steps · edition all · version 0.1.0 · " + Fingerprint.of(Path.of("content")).brief(), "Page 1 of 1");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        run(HONESTY + "ar --second vi", folder.resolve("one"));
        run(HONESTY + "ar --second vi", folder.resolve("other"));

        assertThat(folder.resolve("one/honesty.ar+vi.pdf")).hasSameBinaryContentAs(folder.resolve("other/honesty.ar+vi.pdf"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "print --sheet menu --language en | There is no sheet \"menu\". There is: honesty, questions, glossary, room, keys, record, worker-before, worker-after, interpreter, all.",
        "print --plan moon --language en | There is no plan \"moon\". There is: mixed-45, police-45, mixed-90, mixed-half-day, mixed-day."})
    void answersAnUnknownNameWithOneSentence(String line, String sentence) {
        var status = run(line, folder);

        assertThat(err.toString().lines()).containsExactly(sentence);
        assertThat(status).isEqualTo(2);
    }

    @Test
    void namesTheLanguagesThereAre() {
        var status = run("print --sheet honesty --language sv", folder);

        assertThat(err.toString()).startsWith("The programme has no language \"sv\". It has: en, ");
        assertThat(status).isEqualTo(2);
    }

    @Test
    void saysThatAFolderCannotBeWrittenTo() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "in the way");

        var status = run(HONESTY + "en", file);

        assertThat(err.toString().lines()).containsExactly(file + ": The sheet cannot be written there. Name a folder that can be written to.");
        assertThat(status).isEqualTo(1);
    }

    private int run(String line, Path folder) {
        return Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute("%s --out %s".formatted(line, folder).split(" "));
    }

    /// Without spaces, and with joined letters as single ones.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}]", "");
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}

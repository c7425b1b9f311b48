package nextsteps.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nextsteps.language.Face;
import nextsteps.language.Script;
import nextsteps.programme.Fingerprint;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;

/// Sets a report on paper, each sentence in the script that most of its letters are of.
public final class ReportPrinter {

    private final Programme programme;
    /// To see what they have; those of a report are its own.
    private final PrintFonts shelf;

    public ReportPrinter(Programme programme) {
        this.programme = programme;
        this.shelf = new PrintFonts(programme.root());
    }

    /// One PDF, `NAME.pdf`.
    ///
    /// @throws IOException if a file of the programme, or a picture, cannot be read
    public PrintedSheet print(String name, Report report) throws IOException {
        try {
            var fonts = new PrintFonts(programme.root());
            var pages = new Typesetter(fonts).set(blocks(report), new Order(programme, Fingerprint.of(programme.root()), source(), Optional.empty()));
            return new PrintedSheet(name + ".pdf", new PdfWriter(phrase(report.title()), fonts).write(pages));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private SheetLanguage source() {
        return programme.languages().stream().filter(language -> language.tag().equals(programme.sourceLanguage())).findFirst()
                .map(language -> new SheetLanguage(programme, language)).orElseThrow();
    }

    private List<Block> blocks(Report report) {
        return Stream.of(
                Stream.<Block>of(new Block.Title(wording(report.title()))),
                report.lead().stream().<Block>map(sentence -> new Block.Sentence(wording(sentence))),
                report.parts().stream().flatMap(this::blocks)).flatMap(blocks -> blocks).toList();
    }

    private Stream<Block> blocks(Report.Part part) {
        return Stream.concat(Stream.of(new Block.Heading(wording(part.heading()))), part.entries().stream().flatMap(this::blocks));
    }

    /// A sentence of several lines stands in as many.
    private Stream<Block> blocks(Report.Entry entry) {
        return Stream.of(
                entry.picture().stream().<Block>map(Block.Picture::new),
                Stream.<Block>of(new Block.Term(wording(entry.name()))),
                entry.said().stream().flatMap(String::lines).<Block>map(line -> new Block.Point(wording(line)))).flatMap(blocks -> blocks);
    }

    private Wording wording(String words) {
        return new Wording(phrase(words), Optional.empty());
    }

    /// In the script of most letters, unless another has more of them: the fonts of other scripts have Latin letters too.
    private Phrase phrase(String said) {
        var words = said.replace('\t', ' ');
        var languages = Stream.concat(language(words).stream(), programme.languages().stream());
        var language = languages.min(Comparator.comparingLong(each -> lacking(words, Script.ofCode(each.script())))).orElseThrow();
        var script = Script.ofCode(language.script());
        return new Phrase(drawable(words, script), language.tag(), script);
    }

    private Optional<Language> language(String words) {
        return programme.languages().stream().filter(each -> letters(words, Script.ofCode(each.script())) * 2 > words.codePoints().filter(Character::isLetter).count())
                .findFirst();
    }

    private long lacking(String words, Script script) {
        return words.codePoints().filter(letter -> !isDrawn(letter, script)).count();
    }

    /// A letter that no font has is a question mark: a report with a gap is better than none.
    private String drawable(String words, Script script) {
        return words.codePoints().map(letter -> isDrawn(letter, script) ? letter : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private boolean isDrawn(int letter, Script script) {
        return Stream.of(Face.values()).allMatch(face -> shelf.font(script, face).font().has(letter));
    }

    private static long letters(String words, Script script) {
        return words.codePoints().filter(Character::isLetter).filter(letter -> switch (script) {
            case LATIN -> UnicodeScript.of(letter) == UnicodeScript.LATIN;
            case ARABIC -> UnicodeScript.of(letter) == UnicodeScript.ARABIC;
            case ETHIOPIC -> UnicodeScript.of(letter) == UnicodeScript.ETHIOPIC;
            case THAI -> UnicodeScript.of(letter) == UnicodeScript.THAI;
            case SIMPLIFIED_HAN -> UnicodeScript.of(letter) == UnicodeScript.HAN;
        }).count();
    }
}

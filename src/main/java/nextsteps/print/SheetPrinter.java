package nextsteps.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nextsteps.programme.Fingerprint;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;

/// Makes the sheets of a programme for paper, in one language or in two.
public final class SheetPrinter {

    private static final List<Sheet> SHEETS = List.of(new HonestySheet());

    private final Programme programme;

    public SheetPrinter(Programme programme) {
        this.programme = programme;
    }

    /// A sheet by its name, in her language and perhaps in a second one.
    ///
    /// @throws IllegalArgumentException if there is no such sheet or language; the message names those there are
    /// @throws IOException if a file of the programme cannot be read
    public PrintedSheet print(String name, Locale first, Optional<Locale> second) throws IOException {
        var sheet = sheet(name);
        var hers = language(first);
        var other = second.filter(tag -> !tag.equals(first)).map(this::language);
        try {
            return print(sheet, new Order(programme, Fingerprint.of(programme.root()), hers, other));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private PrintedSheet print(Sheet sheet, Order order) throws IOException {
        var blocks = sheet.blocks(order);
        var fonts = new PrintFonts(programme.root());
        var pages = new Typesetter(fonts).set(blocks, order);
        return new PrintedSheet("%s.%s.pdf".formatted(sheet.name(), order.tags()), new PdfWriter(blocks.getFirst().wording().first(), fonts).write(pages));
    }

    private static Sheet sheet(String name) {
        return SHEETS.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no sheet \"%s\". There is: %s."
                        .formatted(name, SHEETS.stream().map(Sheet::name).collect(Collectors.joining(", ")))));
    }

    private SheetLanguage language(Locale tag) {
        return programme.languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .map(language -> new SheetLanguage(programme, language))
                .orElseThrow(() -> new IllegalArgumentException("The programme has no language \"%s\". It has: %s."
                        .formatted(tag.toLanguageTag(), tags())));
    }

    private String tags() {
        return programme.languages().stream().map(Language::tag).map(Locale::toLanguageTag).collect(Collectors.joining(", "));
    }
}

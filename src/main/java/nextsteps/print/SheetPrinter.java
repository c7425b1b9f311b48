package nextsteps.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.programme.Fingerprint;
import nextsteps.programme.Language;
import nextsteps.programme.Plan;
import nextsteps.programme.Programme;

/// Makes the sheets of a programme for paper, in one language or in two.
public final class SheetPrinter {

    /// For one woman and those beside her.
    private static final List<Sheet> SHEETS = List.of(
            new HonestySheet(), new QuestionsSheet(), new GlossarySheet(), new RoomSheet(), new KeysSheet(), new RecordSheet(),
            new CardSheet("worker-before", "card.worker-before"), new CardSheet("worker-after", "card.worker-after"),
            new CardSheet("interpreter", "card.interpreter"));
    /// For a group.
    private static final List<Sheet> HANDOUTS = List.of(
            new EvaluationSheet(), new GlossarySheet(), new RecordSheet(), new CardSheet("promises", "handout.promises"),
            new CardSheet("worker-before", "card.worker-before"), new CardSheet("worker-after", "card.worker-after"),
            new CardSheet("interpreter", "card.interpreter"));
    private static final String ALL = "all";

    private final Programme programme;

    public SheetPrinter(Programme programme) {
        this.programme = programme;
    }

    /// A sheet by its name, or `all` of them, in her language and perhaps in a second one.
    ///
    /// @throws IllegalArgumentException if there is no such sheet or language; the message names those there are
    /// @throws IOException if a file of the programme cannot be read
    public List<PrintedSheet> print(String name, Locale first, Optional<Locale> second) throws IOException {
        return print(sheets(name), first, second);
    }

    /// Everything on paper for a session: the facilitator's guide, and the handouts.
    ///
    /// @throws IllegalArgumentException if there is no such plan or language; the message names those there are
    /// @throws IOException if a file of the programme cannot be read
    public List<PrintedSheet> printPlan(String id, Locale first, Optional<Locale> second) throws IOException {
        return print(Stream.concat(Stream.of(new PlanSheet(plan(id))), HANDOUTS.stream()).toList(), first, second);
    }

    private List<PrintedSheet> print(List<Sheet> sheets, Locale first, Optional<Locale> second) throws IOException {
        var hers = language(first);
        var other = second.filter(tag -> !tag.equals(first)).map(this::language);
        try {
            var order = new Order(programme, Fingerprint.of(programme.root()), hers, other);
            var printed = new ArrayList<PrintedSheet>();
            for (var sheet : sheets) {
                printed.add(print(sheet, order));
            }
            return printed;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private PrintedSheet print(Sheet sheet, Order order) throws IOException {
        var blocks = sheet.blocks(order);
        var fonts = new PrintFonts(programme.root());
        var pages = new Typesetter(fonts).set(blocks, order);
        return new PrintedSheet("%s.%s.pdf".formatted(sheet.name(), order.tags()), new PdfWriter(title(blocks), fonts).write(pages));
    }

    private static Phrase title(List<Block> blocks) {
        return blocks.stream().filter(Block.Title.class::isInstance).map(Block.Title.class::cast).findFirst().orElseThrow().wording().first();
    }

    private static List<Sheet> sheets(String name) {
        var found = SHEETS.stream().filter(sheet -> name.equals(ALL) || sheet.name().equals(name)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("There is no sheet \"%s\". There is: %s, all."
                    .formatted(name, SHEETS.stream().map(Sheet::name).collect(Collectors.joining(", "))));
        }
        return found;
    }

    private Plan plan(String id) {
        return programme.plans().stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no plan \"%s\". There is: %s."
                        .formatted(id, programme.plans().stream().map(Plan::id).collect(Collectors.joining(", ")))));
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

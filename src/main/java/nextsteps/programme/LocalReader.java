package nextsteps.programme;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what a partner's `local.json` says. A page with a fault is left out; whatever is wrong there, the programme plays.
public final class LocalReader {

    public static final String FILE = "local.json";

    /// What was read, if anything can be shown, and what the partner should mend.
    public record Read(Optional<LocalPages> pages, List<Fault> faults) {

        public static final Read NOTHING = new Read(Optional.empty(), List.of());

        public Read {
            faults = List.copyOf(faults);
        }
    }

    private final Path folder;
    private final Locale source;
    private final Set<Locale> languages;
    private final Set<String> ids = new HashSet<>();

    private LocalReader(Path folder, Programme programme) {
        this.folder = folder;
        this.source = programme.sourceLanguage();
        this.languages = programme.languages().stream().map(Language::tag).collect(Collectors.toSet());
    }

    /// The pages in a partner's folder, for a programme whose languages they may use. A folder that is not there has none and no fault.
    public static Read read(Path folder, Programme programme) {
        return folder.toFile().isDirectory() ? new LocalReader(folder, programme).read() : Read.NOTHING;
    }

    private Read read() {
        var faults = new Faults(folder.resolve(FILE), Severity.PARTIAL);
        var pages = new JsonFile(new ProgrammeFiles(folder)).read(FILE, faults).flatMap(value -> Fields.read(value, FILE, faults, this::pages));
        return new Read(pages.filter(read -> !read.pages().isEmpty() && read.from().in(source).isPresent()), faults.all());
    }

    private LocalPages pages(Fields fields) {
        fields.ignore("$schema");
        return new LocalPages(folder, text(fields, "from", Shape.LINE), source, fields.eachSound("pages", this::page));
    }

    private LocalPage page(Fields fields) {
        return new LocalPage(
                fields.once("id", fields.value("id", Shape.ID), ids),
                text(fields, "title", Shape.LINE),
                text(fields, "text", Shape.SCREEN_TEXT),
                fields.optional("pictures", () -> fields.each("pictures", picture -> new LocalPage.Picture(picture.path("file"), text(picture, "shows", Shape.LINE))), List.of()),
                fields.optional("phones", () -> fields.each("phones", phone -> new LocalPage.Phone(text(phone, "whom", Shape.LINE), phone.value("number", Shape.PHONE))), List.of()),
                fields.optional("handouts", () -> fields.each("handouts", sheet -> new LocalPage.Handout(sheet.path("file"), text(sheet, "title", Shape.LINE))), List.of()));
    }

    private LocalText text(Fields fields, String name, Shape<String> shape) {
        return new LocalText(fields.object(name, given -> byLanguage(given, shape)).orElse(Map.of()));
    }

    private Map<Locale, String> byLanguage(Fields given, Shape<String> shape) {
        var texts = new LinkedHashMap<Locale, String>();
        given.names().forEach(tag -> {
            var language = Shape.TAG.understand(tag).filter(languages::contains);
            given.check(tag, language.isPresent(), "The programme has no language \"%s\".".formatted(tag), "It has %s.".formatted(tags()));
            language.ifPresent(known -> texts.put(known, given.value(tag, shape)));
            given.ignore(tag);
        });
        var tag = source.toLanguageTag();
        given.check(tag, texts.containsKey(source), "The text in %s is missing.".formatted(tag), "Write it: whoever reads no other language of the page is shown this one.");
        return texts;
    }

    private String tags() {
        return languages.stream().map(Locale::toLanguageTag).sorted().collect(Collectors.joining(", "));
    }
}

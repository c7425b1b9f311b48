package nextsteps.programme;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads a programme from its folder: `programme.json`, `texts/TAG.json` for each language, and a glossary and a room if they are there.
public final class ProgrammeReader {

    private static final String MANIFEST = "programme.json";
    private static final Media NO_MEDIA = new Media("", 16, 16, Duration.ofSeconds(1), "");

    private final Path root;
    private final Faults faults;
    private final JsonFile json;
    private final List<Fault> elsewhere = new ArrayList<>();

    private final Set<Locale> tags = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();

    private ProgrammeReader(Path root) {
        this.root = root;
        this.faults = new Faults(root.resolve(MANIFEST), Severity.FATAL);
        this.json = new JsonFile(new ProgrammeFiles(root));
    }

    /// The programme in a folder, with every fault that leaves it showable.
    ///
    /// @throws BrokenProgramme with every fault, when one of them is fatal
    public static ReadProgramme read(Path root) throws BrokenProgramme {
        return new ProgrammeReader(root).read();
    }

    private ReadProgramme read() throws BrokenProgramme {
        var programme = json.read(MANIFEST, faults).flatMap(value -> Fields.read(value, MANIFEST, faults, this::programme));
        var found = Stream.concat(faults.all().stream(), elsewhere.stream()).toList();
        if (programme.isEmpty() || found.stream().anyMatch(fault -> fault.severity() == Severity.FATAL)) {
            throw new BrokenProgramme(found);
        }
        return new ReadProgramme(programme.get(), found);
    }

    private Programme programme(Fields fields) {
        fields.ignore("$schema");
        var source = fields.value("sourceLanguage", Shape.TAG);
        var languages = fields.eachOfSome("languages", language -> language(language, source));
        fields.check("sourceLanguage", tags.contains(source),
                "The source language \"%s\" is not among the languages.".formatted(source.toLanguageTag()), "Add it to \"languages\".");
        var chapters = fields.eachOfSome("chapters", this::chapter);
        var glossary = ifThere(GlossaryReader.FILE, new GlossaryReader()::glossary);
        var outlines = ifThere(OutlinesReader.FILE, OutlinesReader::outlines).orElse(List.of());
        var room = ifThere(RoomReader.FILE, new RoomReader()::room).map(read -> read.with(outlines));
        return new Programme(
                root,
                fields.value("edition", Shape.ID),
                fields.value("version", Shape.VERSION),
                fields.value("title", Shape.LINE),
                fields.value("windowName", Shape.LINE),
                fields.value("jurisdiction", Shape.JURISDICTION),
                fields.value("lawAsAt", Shape.DATE),
                fields.optional("signOffs", () -> signOffs(fields), SignOffs.NONE),
                source,
                languages,
                chapters,
                glossary,
                room,
                plans(chapters, room),
                texts(source, chapters, glossary, room));
    }

    private static SignOffs signOffs(Fields fields) {
        return fields.object("signOffs", given -> new SignOffs(given.value("legalCheck", Shape.SIGN_OFF), given.value("survivorGroup", Shape.SIGN_OFF)))
                .orElse(SignOffs.NONE);
    }

    /// What a file says that a programme may do without. With a fault in it, it is left out as a whole.
    private <T> Optional<T> ifThere(String file, Function<Fields, T> reader) {
        if (json.isMissing(file)) {
            return Optional.empty();
        }
        var ofFile = new Faults(root.resolve(file), Severity.PARTIAL);
        var read = json.read(file, ofFile).flatMap(value -> Fields.read(value, file, ofFile, reader));
        elsewhere.addAll(ofFile.all());
        return read.filter(_ -> ofFile.all().isEmpty());
    }

    private List<Plan> plans(List<Chapter> chapters, Optional<Room> room) {
        var reader = new PlansReader(root, json);
        var plans = reader.plans(chapters, room);
        elsewhere.addAll(reader.faults());
        return plans;
    }

    private Map<Locale, Map<String, String>> texts(
            Locale source, List<Chapter> chapters, Optional<Glossary> glossary, Optional<Room> room) {
        var texts = new TextsReader(root, json, source, tags);
        texts.read(TextSet.ofScreens(chapters));
        glossary.map(TextSet::of).ifPresent(texts::read);
        room.map(TextSet::of).ifPresent(texts::read);
        elsewhere.addAll(texts.faults());
        return texts.texts();
    }

    private Language language(Fields fields, Locale source) {
        var language = new Language(
                fields.once("tag", fields.value("tag", Shape.TAG), tags),
                fields.value("autonym", Shape.LINE),
                fields.value("script", Shape.SCRIPT),
                fields.value("state", Shape.word(TranslationState.class)));
        checkState(fields, language, source);
        checkScript(fields, language);
        return language;
    }

    private static void checkState(Fields fields, Language language, Locale source) {
        var isSource = language.tag().equals(source);
        fields.check("state", source.equals(Locale.ROOT) || isSource == (language.state() == TranslationState.SOURCE),
                isSource ? "The source language must have the state \"source\"." : "Only the source language may have the state \"source\".",
                isSource ? "Write \"source\"." : "Write \"draft\", or \"reviewed\" once somebody has.");
    }

    private static void checkScript(Fields fields, Language language) {
        var ofTag = language.tag().getScript();
        fields.check("script", ofTag.isEmpty() || ofTag.equals(language.script()),
                "The script \"%s\" is not that of the tag \"%s\".".formatted(language.script(), language.tag().toLanguageTag()),
                "Write \"%s\".".formatted(ofTag));
    }

    private Chapter chapter(Fields fields) {
        var subtitles = new HashSet<List<Object>>();
        return new Chapter(
                fields.once("id", fields.value("id", Shape.ID), ids),
                fields.once("number", fields.whole("number", 1, 9999), numbers),
                fields.value("audience", Shape.word(Audience.class)),
                fields.value("strength", Shape.word(Strength.class)),
                fields.object("media", ProgrammeReader::media).orElse(NO_MEDIA),
                fields.path("poster"),
                fields.each("subtitles", file -> subtitle(file, subtitles)),
                fields.optional("tracks", () -> tracks(fields), Tracks.NONE));
    }

    private Tracks tracks(Fields fields) {
        return fields.object("tracks", new TracksReader(tags, ProgrammeReader::media, NO_MEDIA)::tracks).orElse(Tracks.NONE);
    }

    private static Media media(Fields fields) {
        return new Media(
                fields.path("file"),
                fields.whole("width", 16, 4096),
                fields.whole("height", 16, 4096),
                fields.value("duration", Shape.LENGTH),
                fields.value("sha256", Shape.SHA_256));
    }

    private SubtitleFile subtitle(Fields fields, Set<List<Object>> seen) {
        var file = new SubtitleFile(
                fields.value("language", Shape.TAG), fields.value("kind", Shape.word(SubtitleKind.class)), fields.path("file"));
        fields.check("language", tags.contains(file.language()),
                "The language \"%s\" is not among the languages.".formatted(file.language().toLanguageTag()), "Add it to \"languages\".");
        fields.check("kind", seen.add(List.of(file.language(), file.kind())),
                "The chapter has two such files in one language.", "Keep one of them.");
        return file;
    }
}

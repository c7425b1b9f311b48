package nextsteps.disc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.language.Script;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;
import nextsteps.programme.TranslationState;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Copies the part of a programme that an edition holds, in some of its languages, and leaves at home what only authors need.
public final class ProgrammeCopy {

    private static final String MANIFEST = "programme.json";
    /// Folders that hold a file for each language, besides schemas.
    private static final List<String> TEXTS = List.of("texts", "glossary", "room");
    /// What every programme takes along, where it has it.
    private static final List<String> COMMON = List.of("glossary.json", "room.json", "LICENSE.md", "fonts/OFL.txt");
    /// Folders of a chapter that a viewer sees or hears something of.
    private static final Set<String> OF_CHAPTERS = Set.of("stills");

    private final Programme programme;
    private final Edition edition;
    private final Set<Locale> languages;

    /// The source language is always taken along: it stands in where a text is missing.
    ///
    /// @param languages empty for all
    /// @throws CannotMake if the programme lacks one of them, or holds no film for this edition
    public ProgrammeCopy(Programme programme, Edition edition, List<Locale> languages) throws CannotMake {
        this.programme = programme;
        this.edition = edition;
        var known = programme.languages().stream().map(Language::tag).collect(Collectors.toSet());
        for (var language : languages) {
            if (!known.contains(language)) {
                throw new CannotMake("The programme has no language \"%s\". It has: %s.".formatted(language.toLanguageTag(), tags(known)));
            }
        }
        this.languages = languages.isEmpty() ? known : Stream.concat(languages.stream(), Stream.of(programme.sourceLanguage())).collect(Collectors.toSet());
        if (programme.chapters().stream().noneMatch(chapter -> edition.audiences().contains(chapter.audience()))) {
            throw new CannotMake("The edition \"%s\" holds no film.".formatted(edition.id()));
        }
    }

    /// Who has not looked at the content yet.
    public List<String> unsigned() {
        var missing = new ArrayList<String>();
        if (programme.signOffs().legalCheck().isEmpty()) {
            missing.add("the legal check");
        }
        if (programme.signOffs().survivorGroup().isEmpty()) {
            missing.add("the survivor group");
        }
        return missing;
    }

    /// The languages on the medium that no person has reviewed.
    public List<String> drafts() {
        return programme.languages().stream()
                .filter(language -> languages.contains(language.tag()) && language.state() == TranslationState.DRAFT)
                .map(language -> language.tag().toLanguageTag())
                .toList();
    }

    /// The languages on the medium, in the programme's order.
    public List<Language> languages() {
        return programme.languages().stream().filter(language -> languages.contains(language.tag())).toList();
    }

    /// Writes the copy into a folder that does not exist yet.
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        writeManifest(folder.resolve(MANIFEST));
        for (var path : paths()) {
            var to = folder.resolve(path);
            Files.createDirectories(to.getParent());
            Files.copy(programme.root().resolve(path), to);
        }
    }

    private Set<String> paths() throws IOException {
        var paths = new TreeSet<String>();
        COMMON.stream().filter(path -> Files.isRegularFile(programme.root().resolve(path))).forEach(paths::add);
        languages.forEach(language -> TEXTS.stream().map(texts -> "%s/%s.json".formatted(texts, language.toLanguageTag()))
                .filter(path -> Files.isRegularFile(programme.root().resolve(path))).forEach(paths::add));
        languages().forEach(language -> Script.ofCode(language.script()).typeface().files().forEach(font -> paths.add(slashes(font))));
        paths.addAll(below("who"));
        for (var language : languages) {
            paths.addAll(below("spoken/" + language.toLanguageTag()));
        }
        if (edition.plans()) {
            paths.addAll(below("plans"));
        }
        for (var chapter : programme.chapters()) {
            if (edition.audiences().contains(chapter.audience())) {
                paths.add(chapter.media().file());
                paths.add(chapter.poster());
                chapter.subtitles().stream().filter(file -> languages.contains(file.language())).forEach(file -> paths.add(file.file()));
                chapter.tracks().signed().forEach(track -> paths.add(track.media().file()));
                for (var track : chapter.tracks().described()) {
                    if (languages.contains(track.language())) {
                        paths.addAll(below(track.folder()));
                    }
                }
                for (var folder : OF_CHAPTERS) {
                    paths.addAll(below("chapters/%s/%s".formatted(chapter.id(), folder)));
                }
            }
        }
        return paths;
    }

    private List<String> below(String folder) throws IOException {
        var start = programme.root().resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (var files = Files.walk(start)) {
            return files.filter(Files::isRegularFile).map(file -> slashes(programme.root().relativize(file))).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writeManifest(Path to) throws IOException {
        var manifest = (ObjectNode) JsonMapper.shared().readTree(Files.readString(programme.root().resolve(MANIFEST), UTF_8));
        manifest.remove("$schema");
        manifest.put("edition", edition.id());
        var tags = languages.stream().map(Locale::toLanguageTag).collect(Collectors.toSet());
        keep(manifest, "languages", language -> tags.contains(language.path("tag").asString()));
        keep(manifest, "chapters", chapter -> edition.audiences().stream()
                .anyMatch(audience -> audience.name().equalsIgnoreCase(chapter.path("audience").asString())));
        manifest.path("chapters").values().forEach(chapter -> {
            keep(chapter, "subtitles", isIn(tags));
            keep(chapter.path("tracks"), "spoken", isIn(tags));
            keep(chapter.path("tracks"), "described", isIn(tags));
        });
        var indent = new DefaultIndenter("    ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        Files.writeString(to, JsonMapper.shared().writer().with(printer).writeValueAsString(manifest) + "\n", UTF_8);
    }

    private static Predicate<JsonNode> isIn(Set<String> tags) {
        return entry -> tags.contains(entry.path("language").asString());
    }

    private static void keep(JsonNode object, String name, Predicate<JsonNode> belongs) {
        if (object.path(name) instanceof ArrayNode all) {
            var kept = JsonMapper.shared().createArrayNode();
            all.values().stream().filter(belongs).forEach(kept::add);
            ((ObjectNode) object).set(name, kept);
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String tags(Set<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).sorted().collect(Collectors.joining(", "));
    }
}

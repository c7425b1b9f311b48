package nextsteps.film;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A new programme that plays at once: in the source language, with the words of all screens, and two films to begin with.
///
/// Without films of their own, authors get the first two of the programme that is handed out, with storyboards, voice and drawings.
public final class Starter {

    private static final List<String> EXAMPLES = List.of("choice", "people");
    private static final List<String> COMMON = List.of("programme.schema.json", "coaching.schema.json", "editions.json", "texts/texts.schema.json", "LICENSE.md",
            "fonts/OFL.txt", "fonts/sans-latn.ttf", "fonts/sans-latn-bold.ttf", "fonts/serif-latn.ttf");
    private static final Set<String> SOURCE_ENDINGS = Set.of(".storyboard.tsv", ".coaching.json", ".mp4", ".jpg", ".en.vtt");

    private final Path model;
    private final Path folder;
    private final JsonMapper json = JsonMapper.shared();

    /// `model` is a programme to take words, fonts and examples from; `folder` does not exist yet, or is empty.
    public Starter(Path model, Path folder) {
        this.model = model;
        this.folder = folder;
    }

    /// A programme with the films of some files, or with the examples where there are none.
    ///
    /// @throws FilmException if the folder is not empty, or one of the files is no film
    public void write(List<Path> films, Ffmpeg ffmpeg) throws IOException, FilmException {
        demandEmpty();
        try {
            for (var path : COMMON) {
                copy(path);
            }
            if (films.isEmpty()) {
                writeExamples();
            } else {
                writeFilms(films, ffmpeg);
            }
        } catch (IOException | FilmException unfinished) {
            takeAway();
            throw unfinished;
        }
    }

    /// Half a programme would only be in the way of the next try.
    private void takeAway() throws IOException {
        if (Files.isDirectory(folder)) {
            PathUtils.deleteDirectory(folder);
        }
    }

    private void demandEmpty() throws IOException, FilmException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FilmException(List.of(new Fault(folder, 0, "This is a file.", "Name a new folder.")));
        }
        if (Files.exists(folder)) {
            try (var entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new FilmException(List.of(new Fault(folder, 0, "The folder is not empty.", "Name a new folder.")));
                }
            }
        }
    }

    private void writeExamples() throws IOException {
        for (var chapter : EXAMPLES) {
            copyAll("chapters/" + chapter, chapter);
        }
        copyAll("scenes", "");
        write("chapters/chapters.tsv", "id\tnumber\taudience\tstrength\nchoice\t1\twitness\tgentle\npeople\t2\twitness\tgentle\n");
        var manifest = manifest();
        var chapters = manifest.withArray("chapters");
        for (var index = chapters.size() - 1; index >= 0; index--) {
            if (!EXAMPLES.contains(chapters.get(index).path("id").asString())) {
                chapters.remove(index);
            } else {
                keepEnglish((ObjectNode) chapters.get(index));
            }
        }
        write("programme.json", pretty(manifest));
        write("texts/en.json", pretty(texts(EXAMPLES)));
    }

    private void writeFilms(List<Path> films, Ffmpeg ffmpeg) throws IOException, FilmException {
        var ids = Stream.iterate(1, number -> number + 1).limit(films.size()).map("film-%d"::formatted).toList();
        var listing = new ArrayList<>(List.of("id\tnumber\taudience\tstrength"));
        ids.forEach(id -> listing.add("%s\t%d\twitness\tgentle".formatted(id, listing.size())));
        write("chapters/chapters.tsv", String.join("\n", listing) + "\n");
        var manifest = manifest();
        manifest.withArray("chapters").removeAll();
        write("programme.json", pretty(manifest));
        write("texts/en.json", pretty(texts(ids)));
        for (var index = 0; index < ids.size(); index++) {
            var id = ids.get(index);
            write("chapters/%s/%s.en.vtt".formatted(id, id), "WEBVTT\n\n%s-001\n00:00:00.000 --> 00:00:01.000\nWrite here.\n".formatted(id));
            new FilmImport(folder, ffmpeg).bringIn(films.get(index), id);
        }
    }

    private ObjectNode manifest() throws IOException {
        var manifest = (ObjectNode) json.readTree(Files.readString(model.resolve("programme.json"), UTF_8));
        manifest.put("version", "0.1.0");
        manifest.putObject("signOffs").put("legalCheck", "draft").put("survivorGroup", "draft");
        var languages = manifest.withArray("languages");
        for (var index = languages.size() - 1; index >= 0; index--) {
            if (!languages.get(index).path("tag").asString().equals("en")) {
                languages.remove(index);
            }
        }
        return manifest;
    }

    private static void keepEnglish(ObjectNode chapter) {
        var subtitles = chapter.withArray("subtitles");
        for (var index = subtitles.size() - 1; index >= 0; index--) {
            if (!subtitles.get(index).path("language").asString().equals("en")) {
                subtitles.remove(index);
            }
        }
    }

    /// The words of the screens; of chapters only those asked for, which are named after themselves where the model has no words for them.
    private JsonNode texts(List<String> ids) throws IOException {
        var file = (ObjectNode) json.readTree(Files.readString(model.resolve("texts/en.json"), UTF_8));
        var texts = (ObjectNode) file.path("texts");
        var known = List.copyOf(texts.propertyNames());
        known.stream().filter(key -> key.startsWith("chapter.") && ids.stream().noneMatch(id -> key.startsWith("chapter.%s.".formatted(id)))).forEach(texts::remove);
        for (var id : ids) {
            var number = id.replaceAll("\\D", "");
            if (!texts.has("chapter.%s.title".formatted(id))) {
                texts.put("chapter.%s.title".formatted(id), "Film " + number).put("chapter.%s.note".formatted(id), "What film %s is about.".formatted(number));
            }
        }
        return file;
    }

    private String pretty(JsonNode tree) {
        var indent = new DefaultIndenter("    ", "\n");
        var separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        var printer = new DefaultPrettyPrinter(separators).withObjectIndenter(indent).withArrayIndenter(indent);
        return json.writer().with(printer).writeValueAsString(tree) + "\n";
    }

    /// Files of authors in a folder, and the folders in it; of a chapter those in English.
    private void copyAll(String path, String chapter) throws IOException {
        try (var files = Files.walk(model.resolve(path))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var below = model.resolve(path).relativize(file).toString();
                if (chapter.isEmpty() || below.contains("/") || SOURCE_ENDINGS.stream().anyMatch(ending -> below.equals(chapter + ending))) {
                    copy(path + "/" + below);
                }
            }
        }
    }

    private void copy(String path) throws IOException {
        var to = folder.resolve(path);
        Files.createDirectories(to.getParent());
        Files.copy(model.resolve(path), to);
    }

    private void write(String path, String text) throws IOException {
        var to = folder.resolve(path);
        Files.createDirectories(to.getParent());
        Files.writeString(to, text, UTF_8);
    }
}

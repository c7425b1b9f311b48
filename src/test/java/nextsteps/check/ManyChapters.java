package nextsteps.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Fingerprint;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeReader;
import org.apache.commons.io.FileUtils;

/// A programme of very many chapters with stub films, to see how long a check takes: `ManyChapters DIR COUNT`.
///
/// Each has the lines of one chapter of the programme that is handed out, in all its languages, and a film of ten seconds.
public final class ManyChapters {

    private static final Path CONTENT = Path.of("content");
    private static final Path STUB = Path.of("src/test/resources/nextsteps/check/films/plain.mp4");
    private static final String MODEL = "room";

    private final Path root;
    private final int count;
    private final Programme model;

    private ManyChapters(Path root, int count) throws BrokenProgramme {
        this.root = root;
        this.count = count;
        this.model = ProgrammeReader.read(CONTENT).programme();
    }

    public static void main(String[] arguments) throws IOException, BrokenProgramme {
        new ManyChapters(Path.of(arguments[0]), Integer.parseInt(arguments[1])).write();
    }

    public static void write(Path root, int count) throws IOException, BrokenProgramme {
        new ManyChapters(root, count).write();
    }

    private void write() throws IOException {
        FileUtils.copyDirectory(CONTENT.resolve("fonts").toFile(), root.resolve("fonts").toFile());
        FileUtils.copyDirectory(CONTENT.resolve("terms").toFile(), root.resolve("terms").toFile());
        Files.createDirectories(root.resolve("texts"));
        Files.writeString(root.resolve("programme.json"), manifest());
        for (var language : model.languages()) {
            Files.writeString(root.resolve("texts/%s.json".formatted(tag(language))), texts(language));
        }
        for (var number = 1; number <= count; number++) {
            chapter(id(number));
        }
    }

    private void chapter(String id) throws IOException {
        var folder = Files.createDirectories(root.resolve("chapters").resolve(id));
        Files.copy(STUB, folder.resolve(id + ".mp4"));
        Files.writeString(folder.resolve(id + ".jpg"), "A picture.");
        for (var language : model.languages()) {
            var lines = Files.readString(CONTENT.resolve("chapters/%s/%s.%s.vtt".formatted(MODEL, MODEL, tag(language))), UTF_8);
            Files.writeString(folder.resolve("%s.%s.vtt".formatted(id, tag(language))), lines.replace("\n%s-".formatted(MODEL), "\n%s-".formatted(id)), UTF_8);
        }
    }

    private String manifest() {
        return """
                { "edition": "all", "version": "1.0.0", "title": "Many", "windowName": "Player", "jurisdiction": "GB-EAW", "lawAsAt": "2026-11-23", "sourceLanguage": "en",
                  "languages": [%s],
                  "chapters": [%s] }
                """.formatted(
                model.languages().stream().map(language -> "{ \"tag\": \"%s\", \"autonym\": \"%s\", \"script\": \"%s\", \"state\": \"%s\" }"
                        .formatted(tag(language), language.autonym(), language.script(), isSource(language) ? "source" : "draft")).collect(Collectors.joining(", ")),
                IntStream.rangeClosed(1, count).mapToObj(this::entry).collect(Collectors.joining(",\n")));
    }

    private String entry(int number) {
        var id = id(number);
        return """
                { "id": "%1$s", "number": %2$d, "audience": "professional", "strength": "gentle",
                  "media": { "file": "chapters/%1$s/%1$s.mp4", "width": 64, "height": 36, "duration": "PT10S", "sha256": "%3$s" },
                  "poster": "chapters/%1$s/%1$s.jpg",
                  "subtitles": [%4$s] }""".formatted(id, number, Fingerprint.sha256(STUB), model.languages().stream().map(language -> """
                { "language": "%2$s", "kind": "%3$s", "file": "chapters/%1$s/%1$s.%2$s.vtt" }"""
                .formatted(id, tag(language), isSource(language) ? "captions" : "subtitles")).collect(Collectors.joining(", ")));
    }

    private String texts(Language language) {
        var own = model.texts().getOrDefault(language.tag(), Map.of());
        return "{ \"language\": \"%s\", \"texts\": { %s } }".formatted(tag(language), IntStream.rangeClosed(1, count).mapToObj(number ->
                "\"chapter.%1$s.title\": \"%2$s\", \"chapter.%1$s.note\": \"%3$s\"".formatted(id(number), own.getOrDefault("chapter.%s.title".formatted(MODEL), ""),
                        own.getOrDefault("chapter.%s.note".formatted(MODEL), ""))).collect(Collectors.joining(",\n")));
    }

    private boolean isSource(Language language) {
        return language.tag().equals(model.sourceLanguage());
    }

    private static String id(int number) {
        return "part-" + number;
    }

    private static String tag(Language language) {
        return language.tag().toLanguageTag();
    }
}

package nextsteps.translate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nextsteps.programme.Chapter;

/// The subtitles of one film.
final class CueSheet implements Sheet {

    private final String name;
    private final String original;
    private final Path file;
    private final CueLines source;
    private final CueLines target;
    private final Function<String, List<String>> notes;

    /// `original` is the WebVTT file in the source language, below `root`.
    CueSheet(Path root, Chapter chapter, String original, String tag, Function<String, List<String>> notes) throws IOException {
        this.name = "film-" + chapter.id();
        this.original = original;
        this.file = root.resolve(original).resolveSibling("%s.%s.vtt".formatted(chapter.id(), tag));
        this.source = new CueLines(Files.readAllLines(root.resolve(original), UTF_8));
        this.target = Files.exists(file) ? new CueLines(Files.readAllLines(file, UTF_8)) : source.head();
        this.notes = notes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String original() {
        return original;
    }

    @Override
    public Map<String, String> source() {
        return source.texts();
    }

    @Override
    public Map<String, String> target() {
        return target.texts();
    }

    @Override
    public List<String> notes(String key) {
        return notes.apply(key);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public String with(Map<String, String> changed) {
        return target.with(changed, source).toString();
    }
}

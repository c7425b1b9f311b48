package nextsteps.translate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Texts of the screens, of the glossary or of the courtroom.
final class TextSheet implements Sheet {

    private final String name;
    private final String original;
    private final Path file;
    private final TextLines source;
    private final TextLines target;
    private final Function<String, List<String>> notes;

    /// `folder` holds a file `TAG.json` for each language.
    TextSheet(Path root, String folder, String source, String tag, Function<String, List<String>> notes) throws IOException {
        this.name = folder;
        this.original = "%s/%s.json".formatted(folder, source);
        this.file = root.resolve(folder).resolve(tag + ".json");
        this.source = new TextLines(Files.readAllLines(root.resolve(original), UTF_8));
        this.target = Files.exists(file) ? new TextLines(Files.readAllLines(file, UTF_8)) : this.source.emptyIn(tag);
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
        return target.with(changed, List.copyOf(source.texts().keySet())).toString();
    }
}

package nextsteps.film;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What a film is made from in one SHA-256: while it stays the same, making the film again would give the same film.
///
/// Notes for translators and audio description do not belong to it; the words do, because captions are made of them.
final class SourceDigest {

    /// Raised with every change of this program that changes how films look, sound or are timed.
    private static final String RECIPE = "recipe 1";

    private SourceDigest() {}

    static String of(Path content, String chapter) throws IOException, FilmException {
        var folder = content.resolve("chapters").resolve(chapter);
        var storyboard = StoryboardReader.read(folder.resolve(chapter + ".storyboard.tsv"));
        var lines = new ArrayList<String>();
        lines.add(RECIPE);
        storyboard.shots().stream().map(SourceDigest::line).forEach(lines::add);
        lines.addAll(files(Scenes.read(content.resolve("scenes"), storyboard)));
        for (var sentence : Narration.files(folder.resolve("narration"), storyboard).values()) {
            lines.add(line(sentence));
        }
        return FilmFiles.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Shot shot) {
        return "%s\t%s\t%s\t%s\t%s\t%s".formatted(shot.id(), shot.scene(), shot.camera(), shot.highlight(), shot.sentence(), shot.pause());
    }

    private static List<String> files(Scenes scenes) throws IOException {
        var files = new TreeSet<Path>();
        scenes.names().forEach(name -> files.addAll(scenes.named(name).files()));
        var lines = new ArrayList<String>();
        for (var file : files) {
            lines.add(line(file));
        }
        return lines;
    }

    private static String line(Path file) throws IOException {
        return "%s\t%s".formatted(file.getFileName(), FilmFiles.sha256(file));
    }
}

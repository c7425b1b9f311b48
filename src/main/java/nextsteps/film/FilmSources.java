package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Everything a film is made from, read and found without fault.
record FilmSources(Path folder, String chapter, Scenes scenes, Narration narration, Timeline timeline, List<Translation> translations) {

    FilmSources {
        translations = List.copyOf(translations);
    }

    static FilmSources read(Path content, String chapter, Ffmpeg ffmpeg) throws IOException, FilmException {
        var folder = content.resolve("chapters").resolve(chapter);
        var storyboard = StoryboardReader.read(folder.resolve(chapter + ".storyboard.tsv"));
        var scenes = Scenes.read(content.resolve("scenes"), storyboard);
        var narration = Narration.read(folder.resolve("narration"), storyboard, ffmpeg);
        return new FilmSources(folder, chapter, scenes, narration, Timeline.of(storyboard, narration.lengths()),
                translations(folder, chapter, storyboard));
    }

    private static List<Translation> translations(Path folder, String chapter, Storyboard storyboard) throws IOException, FilmException {
        var ids = storyboard.shots().stream().map(Shot::id).collect(Collectors.toSet());
        var translations = new ArrayList<Translation>();
        var faults = new ArrayList<Fault>();
        try (var files = Files.newDirectoryStream(folder, chapter + ".*.vtt")) {
            for (var file : files) {
                if (!file.endsWith(chapter + ".en.vtt")) {
                    var translation = Translation.read(file);
                    translations.add(translation);
                    faults.addAll(translation.faults(ids));
                }
            }
        }
        FilmException.throwIfAny(faults);
        return translations;
    }

    Path file(String ending) {
        return folder.resolve(chapter + ending);
    }

    Direction direction() {
        return new Direction(timeline, scenes);
    }
}

package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Scenes by name: those of one film, with every highlight and camera that its storyboard asks for, or all of a folder.
final class Scenes {

    private static final String ENDING = ".svg";

    private final Map<String, Scene> scenes;

    private Scenes(Map<String, Scene> scenes) {
        this.scenes = Map.copyOf(scenes);
    }

    static Scenes read(Path folder, Storyboard storyboard) throws IOException, FilmException {
        var scenes = new HashMap<String, Scene>();
        var faults = new ArrayList<Fault>();
        for (var shot : storyboard.shots()) {
            var file = folder.resolve(shot.scene() + ENDING);
            if (!scenes.containsKey(shot.scene()) && Files.isRegularFile(file)) {
                scenes.put(shot.scene(), Scene.read(file));
            }
            faults.addAll(faults(storyboard, shot, scenes, file));
        }
        FilmException.throwIfAny(faults);
        return new Scenes(scenes);
    }

    /// Every scene of a folder, with the faults of all of them.
    static Scenes all(Path folder) throws IOException, FilmException {
        var scenes = new HashMap<String, Scene>();
        var faults = new ArrayList<Fault>();
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : files) {
                try {
                    scenes.put(file.getFileName().toString().replace(ENDING, ""), Scene.read(file));
                } catch (FilmException faulty) {
                    faults.addAll(faulty.faults());
                }
            }
        }
        FilmException.throwIfAny(faults);
        return new Scenes(scenes);
    }

    private static List<Fault> faults(Storyboard storyboard, Shot shot, Map<String, Scene> scenes, Path file) {
        var scene = scenes.get(shot.scene());
        if (scene == null) {
            return List.of(storyboard.fault(shot, "There is no scene %s.".formatted(shot.scene()), "Draw %s.".formatted(file)));
        }
        var faults = new ArrayList<Fault>();
        if (scene.seenBy(shot.camera()).isEmpty()) {
            faults.add(storyboard.fault(shot, "%s has no such camera: %s.".formatted(file.getFileName(), shot.camera()),
                    "Use whole, three numbers (left, top, width), or one of %s.".formatted(scene.cameraIds())));
        }
        shot.highlight().filter(id -> scene.highlight(id).isEmpty()).ifPresent(id -> faults.add(storyboard.fault(
                shot, "%s has no highlight %s.".formatted(file.getFileName(), id), "Use one of %s.".formatted(scene.highlightIds()))));
        return faults;
    }

    List<String> names() {
        return scenes.keySet().stream().sorted().toList();
    }

    Scene named(String name) {
        return Objects.requireNonNull(scenes.get(name), name);
    }
}

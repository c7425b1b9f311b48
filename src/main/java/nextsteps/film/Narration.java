package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The spoken sentences of a film by cue id: one file each, in any format ffmpeg reads.
///
/// The synthetic voice is stored as `.ogg`; a recording of the same name with another ending is preferred, so that a reader
/// replaces it sentence by sentence.
record Narration(Map<String, Sound> sentences) {

    private static final String SYNTHETIC = ".ogg";

    Narration {
        sentences = Map.copyOf(sentences);
    }

    static Narration read(Path folder, Storyboard storyboard, Ffmpeg ffmpeg) throws IOException, FilmException {
        var sentences = new LinkedHashMap<String, Sound>();
        for (var file : files(folder, storyboard).entrySet()) {
            sentences.put(file.getKey(), decoded(file.getValue(), ffmpeg));
        }
        return new Narration(sentences);
    }

    /// The file of each sentence, by cue id, in the order of the storyboard.
    static Map<String, Path> files(Path folder, Storyboard storyboard) throws IOException, FilmException {
        var files = new LinkedHashMap<String, Path>();
        var faults = new ArrayList<Fault>();
        for (var shot : storyboard.shots()) {
            var file = file(folder, shot.id());
            if (file.isPresent()) {
                files.put(shot.id(), file.get());
            } else {
                faults.add(storyboard.fault(shot, "The sentence is not spoken yet.",
                        "Record it as %s, or run packaging/voice.".formatted(folder.resolve(shot.id() + ".wav"))));
            }
        }
        FilmException.throwIfAny(faults);
        return files;
    }

    static Optional<Path> file(Path folder, String id) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(id + "."))
                    .min(Comparator.comparing((Path file) -> file.toString().endsWith(SYNTHETIC)).thenComparing(Comparator.naturalOrder()));
        }
    }

    private static Sound decoded(Path file, Ffmpeg ffmpeg) throws IOException {
        return Sound.of(ffmpeg.output("-v", "error", "-i", file.toString(),
                "-f", "f32le", "-ac", "1", "-ar", String.valueOf(Sound.PER_SECOND), "-"));
    }

    Map<String, Duration> lengths() {
        var lengths = new LinkedHashMap<String, Duration>();
        sentences.forEach((id, sound) -> lengths.put(id, sound.length()));
        return lengths;
    }

    /// All sentences at their times, silence between them.
    Sound along(Timeline timeline) {
        var track = Sound.silence(timeline.length());
        timeline.shots().forEach(shot ->
                Optional.ofNullable(sentences.get(shot.shot().id())).ifPresent(sound -> track.put(sound, shot.speechStart())));
        return track;
    }
}

package nextsteps.film;

import java.time.Duration;
import java.util.Optional;

/// One line of a storyboard: what is seen while one sentence is spoken, and the pause after it.
///
/// `line` is its place in the storyboard, `id` the cue id shared by captions, translations and the narration file.
public record Shot(
        int line,
        String id,
        String scene,
        Camera camera,
        Optional<String> highlight,
        String sentence,
        Duration pause,
        String audioDescription,
        String translatorsNote) {}

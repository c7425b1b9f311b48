package nextsteps.film;

import java.time.Duration;
import java.util.Optional;

/// Shots for tests, alike but for what a test is about.
final class Samples {

    private Samples() {}

    static Shot shot(String id, String scene, Camera camera, Optional<String> highlight, Duration pause) {
        return new Shot(2, id, scene, camera, highlight, "The usher sits down.", pause, "", "");
    }

    static Shot shot(String id, Duration pause) {
        return shot(id, "hall", new Camera.Named("whole"), Optional.empty(), pause);
    }
}

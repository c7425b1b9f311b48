package nextsteps.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What was asked of `play`.
record PlayOptions(
        Path programme,
        Optional<String> chapter,
        Optional<Locale> language,
        Optional<Locale> second,
        Optional<WindowSize> window,
        boolean atOnce,
        boolean startCard) {

    /// Whether a chapter or a language is named, which the programme may not have.
    boolean nameSomething() {
        return chapter.isPresent() || language.isPresent() || second.isPresent();
    }
}

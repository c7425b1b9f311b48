package nextsteps.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What was asked of `play`.
///
/// @param local the folder of a partner's pages
public record PlayOptions(
        Path programme,
        Optional<Path> local,
        Optional<String> chapter,
        Optional<Locale> language,
        Optional<Locale> second,
        Optional<WindowSize> window,
        boolean atOnce,
        boolean startCard) {

    /// A programme with no partner's pages beside it.
    PlayOptions(Path programme, Optional<String> chapter, Optional<Locale> language, Optional<Locale> second, Optional<WindowSize> window, boolean atOnce,
            boolean startCard) {
        this(programme, Optional.empty(), chapter, language, second, window, atOnce, startCard);
    }

    /// Whether a chapter or a language is named, which the programme may not have.
    boolean nameSomething() {
        return chapter.isPresent() || language.isPresent() || second.isPresent();
    }
}

package nextsteps.programme;

import java.nio.file.Path;

/// What became of looking for a file of the programme.
public sealed interface FoundFile {

    /// A plain, non-empty file inside the programme.
    record Found(Path file) implements FoundFile {}

    /// Nothing is there.
    record Missing(Path file) implements FoundFile {}

    /// The path or what it leads to may not be opened.
    record Refused(Refusal why) implements FoundFile {}
}

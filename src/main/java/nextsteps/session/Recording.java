package nextsteps.session;

import java.nio.file.Path;

/// A text spoken by a voice, as it lies on the medium.
public record Recording(String key, Path file) {}

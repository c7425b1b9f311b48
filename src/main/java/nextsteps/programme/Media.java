package nextsteps.programme;

import java.time.Duration;

/// The film of a chapter: its path below the programme's root, visible size in pixels, length, and SHA-256 in lower-case hex.
public record Media(String file, int width, int height, Duration duration, String sha256) {}

package nextsteps.film;

import java.time.Duration;

/// A finished film: visible size in pixels, length, and SHA-256 of the file in lower-case hex.
public record Film(int width, int height, Duration length, String sha256) {}

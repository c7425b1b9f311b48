package nextsteps.film;

import java.time.Duration;

/// A shot and its place in the film: seen from `start` to `end`, spoken from `speechStart` to `speechEnd`.
public record TimedShot(Shot shot, Duration start, Duration speechStart, Duration speechEnd, Duration end) {}

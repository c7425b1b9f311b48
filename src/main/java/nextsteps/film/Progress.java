package nextsteps.film;

/// How far a film is: frames written, of all its frames.
public record Progress(int frames, int total) {}

package nextsteps.language;

/// The way in which a line of text runs, and with it the order of everything on a screen that mirrors.
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
}

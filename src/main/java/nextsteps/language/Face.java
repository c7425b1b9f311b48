package nextsteps.language;

/// The cut of a script's letters: serif for titles, sans for all reading, bold for what is pressed and heard.
public enum Face {
    SERIF,
    SANS,
    SANS_BOLD
}

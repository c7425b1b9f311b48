package nextsteps.session;

/// What stands beside a film.
public enum FilmPanel {
    NONE,
    /// All lines of the film, to read along and to go to.
    READ_ALONG,
    /// What there is no room for under the film.
    MORE
}

package nextsteps.programme;

/// For whom a chapter was made. The two are kept apart: neither opens the other by default.
public enum Audience {
    WITNESS,
    PROFESSIONAL
}

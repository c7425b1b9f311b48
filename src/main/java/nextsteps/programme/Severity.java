package nextsteps.programme;

/// What a fault costs.
public enum Severity {
    /// The programme cannot be shown.
    FATAL,
    /// One file cannot be used: its chapter, picture or language is the poorer, the rest plays.
    PARTIAL,
    /// Everything plays, and an author should look.
    WARNING
}

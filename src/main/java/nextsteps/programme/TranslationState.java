package nextsteps.programme;

/// How far a translation can be trusted. A draft says so wherever it is shown.
public enum TranslationState {
    /// The language the programme was written in.
    SOURCE,
    DRAFT,
    REVIEWED
}

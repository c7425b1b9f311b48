package nextsteps.programme;

/// What a subtitle file is for, in the words of HTML's `track` element.
public enum SubtitleKind {
    /// The words as they are spoken.
    CAPTIONS,
    /// A translation of what is spoken.
    SUBTITLES
}

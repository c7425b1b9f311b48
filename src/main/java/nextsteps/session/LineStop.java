package nextsteps.session;

/// Where a film pauses by itself, so that an interpreter can speak.
public enum LineStop {
    OFF,
    EACH_LINE,
    EACH_PASSAGE
}

package nextsteps.programme;

/// How hard a chapter may be to watch.
public enum Strength {
    GENTLE,
    MAY_BE_HARD
}

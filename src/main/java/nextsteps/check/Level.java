package nextsteps.check;

/// How much a finding matters.
public enum Level {
    /// It must be put right before anyone is shown the programme.
    ERROR,
    /// Someone should look; a release of drafts may live with it.
    WARNING
}

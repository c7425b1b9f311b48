package nextsteps.programme;

/// Whom a session is for.
public enum PlanAudience {
    /// Professionals of several kinds together.
    MIXED,
    POLICE,
    PROSECUTORS,
    IMMIGRATION,
    HEALTH,
    /// Charities and other organisations that support people.
    NGO
}

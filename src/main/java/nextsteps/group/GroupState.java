package nextsteps.group;

/// Where a session with a group is.
public sealed interface GroupState {

    /// The trainer chooses what to leave out.
    record Preparing() implements GroupState {}

    /// At a step.
    record Running(Step step) implements GroupState {}

    /// After the last step.
    record Ended() implements GroupState {}
}

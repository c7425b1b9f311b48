package nextsteps.group;

/// What a group's screen shows. It has no way to a note of the trainer.
public sealed interface Sight {

    /// The session has not begun: a calm picture without words.
    record Waiting() implements Sight {}

    /// What belongs to a step.
    record Seeing(Slide slide) implements Sight {}

    /// Nothing, and nothing sounds.
    record Black() implements Sight {}

    /// The calm card.
    record CalmCard() implements Sight {}
}

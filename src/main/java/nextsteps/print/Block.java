package nextsteps.print;

/// One part of a sheet by what it is for, from top to bottom. How it looks is the affair of `Look`.
sealed interface Block {

    Wording wording();

    record Title(Wording wording) implements Block {}

    record Sentence(Wording wording) implements Block {}

    record Heading(Wording wording) implements Block {}

    /// One of several sentences under a heading, with a mark before it.
    record Point(Wording wording) implements Block {}
}

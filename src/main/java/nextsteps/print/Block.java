package nextsteps.print;

import java.nio.file.Path;

/// One part of a sheet by what it is for, from top to bottom. How it looks is the affair of `Look`.
sealed interface Block {

    /// A part that says something.
    sealed interface Worded extends Block {

        Wording wording();
    }

    record Title(Wording wording) implements Worded {}

    record Sentence(Wording wording) implements Worded {}

    record Heading(Wording wording) implements Worded {}

    /// One of several sentences under a heading, with a mark before it.
    record Point(Wording wording) implements Worded {}

    /// A word or name that is explained below.
    record Term(Wording wording) implements Worded {}

    /// What a term means, or anything else to be read at length.
    record Reading(Wording wording) implements Worded {}

    /// Something to be filled in by hand, with a line to write on below.
    record Field(Wording wording) implements Worded {}

    /// A JPEG, 16 to 9, that belongs to what follows.
    record Picture(Path file) implements Block {}

    /// Empty lines to write or draw on.
    record Ruled(int lines) implements Block {}
}

/// Timed text: cues, tracks and the parsers of WebVTT and SubRip.
///
/// No subtitle library found for Java follows the WebVTT parsing algorithm, so both parsers are ours, after the text of the
/// specification. They are tolerant: a bad cue is skipped and reported, the rest plays. Nothing here knows of a player or a
/// screen.
///
/// - **What a viewer sees decides what is kept of the markup.** A speaker's name in `<v Name>` is dropped, as browsers do: it
///   is not translated by everybody and it eats reading time; who wants it seen writes it into the text. Ruby text is kept in
///   brackets after its base, as HTML's `rp` does: run together the two would read as one word, and dropping it loses meaning.
/// - **Cues keep what the specification keeps**, an empty text too. A cue that never shows, since it ends before it starts, is
///   skipped.
/// - **Lines that would vanish are findings.** The specification drops text that follows a blank line without a word; an author
///   must hear of it.
/// - **Findings are English sentences, all in `SubtitleFaults`.** Authors read them, viewers never do.
/// - **Files are read with `FileInputStream`.** `FileChannel`, and so most of `Files`, loads the network library, and the
///   player promises never to open a socket.
@NullMarked
package nextsteps.subtitle;

import org.jspecify.annotations.NullMarked;

/// Timed text: cues, tracks and the parsers of WebVTT and SubRip.
///
/// No subtitle library found for Java follows the WebVTT parsing algorithm, so both parsers are ours, after the text of the
/// specification. They are tolerant: a bad cue is skipped and reported, the rest plays. Nothing here knows of a player or a
/// screen.
@NullMarked
package nextsteps.subtitle;

import org.jspecify.annotations.NullMarked;

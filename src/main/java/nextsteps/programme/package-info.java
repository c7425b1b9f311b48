/// The programme as its author wrote it: `programme.json`, the texts of each language, the chapters and their files.
///
/// Reading is strict and never half-hearted: every value is checked, an unknown field is a fault, and each fault names its file,
/// its place and what to do. A chapter whose film is missing stays in the programme, so that the rest plays.
@NullMarked
package nextsteps.programme;

import org.jspecify.annotations.NullMarked;

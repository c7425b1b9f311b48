/// What goes onto a medium: the part of a programme that an edition holds, and the words that a stranger reads first.
///
/// Which editions there are is data: `editions.json` beside the programme. What only authors need (storyboards, drawings, single sentences
/// of the narration, terms, schemas) stays at home.
@NullMarked
package nextsteps.disc;

import org.jspecify.annotations.NullMarked;

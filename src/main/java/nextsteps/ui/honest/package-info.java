/// The page about what the player does and what it cannot promise.
///
/// Its lines are the texts `honest.does.1` and so on, and `honest.cannot.1` and so on, as many as there are: the printed sheet is made
/// from the same. The upper half claims only what has been measured.
@NullMarked
package nextsteps.ui.honest;

import org.jspecify.annotations.NullMarked;

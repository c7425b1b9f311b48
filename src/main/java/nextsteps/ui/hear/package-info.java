/// What is pressed to hear a text spoken.
///
/// A speaker stands only where there is something to hear: a recording in the first language, or else in the second. A text
/// without one has no dead button.
@NullMarked
package nextsteps.ui.hear;

import org.jspecify.annotations.NullMarked;

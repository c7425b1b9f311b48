/// What is said before the first film: what the films are and are not, and how to leave.
///
/// Who made the films is a whole sentence of each language's texts, `opening.maker`, and not a name put into one: a name cannot be
/// declined in Arabic, and an edition that has no name to give still reads right. How many parts there are and how long they take
/// is counted from the programme.
@NullMarked
package nextsteps.ui.opening;

import org.jspecify.annotations.NullMarked;

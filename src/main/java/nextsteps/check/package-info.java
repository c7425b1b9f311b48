/// Holds a whole programme against its rules before anyone sees it, and tells its author every fault in one run: where it is,
/// what is wrong, what to do.
///
/// The player is forgiving and shows what it can; this is where nothing is forgiven. Each rule is a small class of its own that looks at
/// one thing and knows no other. Lengths of lines are measured with the programme's fonts through AWT, which needs no screen.
@NullMarked
package nextsteps.check;

import org.jspecify.annotations.NullMarked;

/// The start card for the worker.
///
/// What is set here holds for this sitting and is written nowhere. A setting shows all its values, the chosen one by fill, edge and
/// dot, so that nobody has to press to find out; pressing builds the screens anew.
@NullMarked
package nextsteps.ui.start;

import org.jspecify.annotations.NullMarked;

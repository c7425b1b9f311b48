/// The court words, and what each means.
@NullMarked
package nextsteps.ui.words;

import org.jspecify.annotations.NullMarked;

/// The page of keys.
@NullMarked
package nextsteps.ui.keys;

import org.jspecify.annotations.NullMarked;

/// A film to read instead of to watch: its words, and nothing that moves.
@NullMarked
package nextsteps.ui.read;

import org.jspecify.annotations.NullMarked;

/// The screen before a film that may be hard: what it shows, and three equal choices.
@NullMarked
package nextsteps.ui.note;

import org.jspecify.annotations.NullMarked;

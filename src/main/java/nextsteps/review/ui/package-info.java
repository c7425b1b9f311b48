/// What stands around the player's screens for those who make a programme: a bar beneath them, and marks over the film.
///
/// The screens keep a place of their own above the bar, so nothing covers the three controls of the rail. It is in English only, from a
/// bundle beside this package, and always in the theme of the screens.
@NullMarked
package nextsteps.review.ui;

import org.jspecify.annotations.NullMarked;

/// A film with its strip and its subtitles.
///
/// The subtitles are drawn by us and not by libVLC: two languages at once, each a text of its own direction in its own font.
/// While a film runs only two things change, the lines when a new one begins and the time once a second, so that a computer
/// without a graphics card has its time for the film.
@NullMarked
package nextsteps.ui.chapter;

import org.jspecify.annotations.NullMarked;

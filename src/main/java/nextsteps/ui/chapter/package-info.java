/// A film with its strip and its subtitles.
///
/// The subtitles are drawn by us and not by libVLC: two languages at once, each a text of its own direction in its own font.
/// While a film runs only two things change, the lines when a new one begins and the time once a second, so that a computer
/// without a graphics card has its time for the film.
///
/// The box of subtitles is dark or light and always opaque. A half-transparent one was weighed and left out: only on an opaque ground is
/// the contrast of the words the same over every picture, and so can be measured; and a film that goes past JavaFX straight to the
/// screen cannot shine through what lies over it. Words that would not fit over the film become smaller, step by step, rather than
/// be cut. Where the words of the screens are large, a panel takes the film's place instead of standing beside it.
@NullMarked
package nextsteps.ui.chapter;

import org.jspecify.annotations.NullMarked;

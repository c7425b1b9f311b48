/// One viewer's way through a programme, without a screen: where she is, what she hears and reads, what a click makes of it.
///
/// Where she is stands in one sealed value, so that a screen is a function of it and an impossible mixture cannot be written
/// down. Calm and the page of keys hold the state beneath them: going back means taking it out again, with the film still
/// paused at its place, and what happens to the film meanwhile happens beneath. Nothing starts by itself: opening a chapter
/// stands still, and the end of a film leads to no other. Nothing is remembered beyond the sitting.
///
/// A `Sitting` is the way from screen to screen; the film (`FilmAtHand`) and its subtitles (`SubtitlesAtHand`) are parts of it that screens
/// speak to directly: `sitting.film().play()`. From where each page can be opened is one table, `PageEntry`.
@NullMarked
package nextsteps.session;

import org.jspecify.annotations.NullMarked;

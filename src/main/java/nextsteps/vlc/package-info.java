/// The real player: the only package that names `uk.co.caprica.vlcj`.
///
/// **Two decks.** libVLC needs 150-200 ms to open a film and show its first picture. A chapter must appear at once, so there are two
/// libVLC players: one on screen, one that has the next film ready on its first picture, silent and paused (`:start-paused` renders
/// nothing, so the deck plays until the first picture and then goes back to the start).
///
/// **Threads.** libVLC may not be called from its own callbacks. Commands and libVLC's events meet on one thread of ours; states
/// leave it towards the listener thread; pictures go straight from libVLC's thread into a `FrameRing`.
///
/// **Never** stop, mute or change the volume of libVLC where somebody can hear it: the sound server remembers. Loudness is an equaliser's
/// preamplifier inside the player, and silence is a pause.
@NullMarked
package nextsteps.vlc;

import org.jspecify.annotations.NullMarked;

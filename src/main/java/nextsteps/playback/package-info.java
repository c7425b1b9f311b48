/// The contract of a player: what can be asked of it and the states it can be in, without libVLC and without a screen.
///
/// A player is one object with one immutable state at a time. `open` never throws: a film that cannot be played is a state.
/// The real player (package `vlc`) and the fake one of the tests pass the same contract test.
@NullMarked
package nextsteps.playback;

import org.jspecify.annotations.NullMarked;

/// The frame around every screen: the stage, the rail whose three controls never move, and the keys.
///
/// Screens are built anew from the sitting's state, the languages and the size of the window, and thrown away: they hold nothing
/// that could be lost. Focus finds its way back by the name of a control. Leaving is one `Runnable` from outside, called on the
/// press of a key or button and never asked about.
@NullMarked
package nextsteps.ui.shell;

import org.jspecify.annotations.NullMarked;

/// A quiet picture instead of everything else, with three lines and no clock.
@NullMarked
package nextsteps.ui.calm;

import org.jspecify.annotations.NullMarked;

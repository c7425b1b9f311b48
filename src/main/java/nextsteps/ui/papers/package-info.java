/// The page that says where the papers to print lie. The player never prints: printing leaves a copy on the computer.
@NullMarked
package nextsteps.ui.papers;

import org.jspecify.annotations.NullMarked;

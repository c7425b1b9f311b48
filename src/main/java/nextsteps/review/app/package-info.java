/// Puts the workbench together: the player with marks for its makers, which follows what they save.
@NullMarked
package nextsteps.review.app;

import org.jspecify.annotations.NullMarked;

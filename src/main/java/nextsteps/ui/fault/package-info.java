/// What is said when something does not play: what happened, that it was not her, two ways on; and one line for the worker.
@NullMarked
package nextsteps.ui.fault;

import org.jspecify.annotations.NullMarked;

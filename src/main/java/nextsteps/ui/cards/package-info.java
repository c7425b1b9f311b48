/// The cards that worker and interpreter read before and after: pages of lines, with nothing to tick and nothing to type.
@NullMarked
package nextsteps.ui.cards;

import org.jspecify.annotations.NullMarked;

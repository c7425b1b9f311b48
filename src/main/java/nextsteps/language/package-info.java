/// Languages as the viewer meets them: BCP 47 tags, writing direction, texts of the interface, fonts per script.
///
/// The machine's own language never leaks in: everything here is asked for by tag.
@NullMarked
package nextsteps.language;

import org.jspecify.annotations.NullMarked;

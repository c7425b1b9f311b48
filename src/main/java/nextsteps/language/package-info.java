/// Languages as the viewer meets them: BCP 47 tags, writing direction, texts of the interface, fonts per script.
///
/// The machine's own language never leaks in: everything here is asked for by tag.
///
/// Fonts are one file per script and face, each with the script, all of Latin and the punctuation, because JavaFX sets Arabic in
/// the wrong order whenever it must borrow a glyph from another font. Their natural line height is the one the design needs
/// (`Script.lineHeight`), so no view adds spacing of its own. Load them from their files, never from a stream: JavaFX writes
/// a stream to a temporary file first.
@NullMarked
package nextsteps.language;

import org.jspecify.annotations.NullMarked;

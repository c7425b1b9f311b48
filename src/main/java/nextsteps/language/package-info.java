/// Languages as the viewer meets them: BCP 47 tags, writing direction, texts of the interface, fonts per script.
///
/// The machine's own language never leaks in: everything here is asked for by tag.
///
/// Fonts are one file per script and face, each with the script, all of Latin and the punctuation, because JavaFX sets Arabic in
/// the wrong order whenever it must borrow a glyph from another font. Their natural line height is the one the design needs
/// (`Script.lineHeight`), so no view adds spacing of its own. Load them from their files, never from a stream: JavaFX writes
/// a stream to a temporary file first.
///
/// Lines break by the JDK's rules and its Thai dictionary, less what `lines.LANGUAGE.txt` forbids. Zero width spaces in the texts were weighed and
/// left out: translators do not see them, and whatever compares, counts or speaks words would have to take them out again. There is
/// no dictionary of all Chinese: a list of the words that the texts have is 7 kB, is read by people, and a word that it lacks only breaks where
/// Chinese allows it. In languages with spaces the list only prefers places, so that it never adds a line.
@NullMarked
package nextsteps.language;

import org.jspecify.annotations.NullMarked;

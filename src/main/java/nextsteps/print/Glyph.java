package nextsteps.print;

/// One shape of a font where it stands in its line, in thousandths of the size of the letters.
///
/// @param id the number of the shape in the font
/// @param x from the left end of the line
/// @param rise above the line
record Glyph(int id, double x, double rise) {}

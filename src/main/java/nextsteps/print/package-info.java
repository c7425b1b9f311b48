/// Sheets for paper, made as PDF from the texts of the programme itself: paper and screen say the same in every language.
///
/// Decisions: the player never prints, since printing spools to disk; the workshop makes the sheets beforehand.
///
/// Arabic needs its letters joined, and no Java library for PDF does that freely. So HarfBuzz, which every JDK carries
/// behind `java.awt.font`, finds the shapes (`PrintFont`), and they are written by number with a place each. A shape has one code
/// for each text it stands for (`UsedFont`), so text can be copied, searched and read aloud. Words are set from left to right as seen, as readers
/// of PDF expect. Only the shapes in use are embedded.
///
/// Apache PDFBox 3 writes the file and cuts the fonts: 3.8 MB in four jars (pdfbox, fontbox, pdfbox-io, commons-logging), well kept, and it reaches
/// for no network here. It would set Latin alone by itself, but neither Arabic nor a fixed code for each text.
///
/// The same programme gives the same bytes: no date, a fixed identity. The footer's checksum (`Fingerprint`) tells which files a paper belongs to.
@NullMarked
package nextsteps.print;

import org.jspecify.annotations.NullMarked;

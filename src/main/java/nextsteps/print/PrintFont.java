package nextsteps.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// One font file as the letters of a line are taken from it: what shape they have beside each other, and where each stands.
///
/// The shapes are found by HarfBuzz, which every JDK brings with it.
final class PrintFont {

    static final float UNITS = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int NO_GLYPH = 0;
    /// The JDK's mark for a character that is not seen, such as a direction mark.
    private static final int INVISIBLE = 0xFFFE;

    private final Path file;
    private final Font letters;

    PrintFont(Path file) throws IOException {
        this.file = file;
        this.letters = read(file).deriveFont(UNITS);
    }

    Path file() {
        return file;
    }

    /// From the top of a line to the foot of its letters, as a part of their size. `Script.lineHeight` is the whole.
    double ascent() {
        return letters.getLineMetrics("", EXACT).getAscent() / UNITS;
    }

    /// From the foot of the letters to the lower end of a line, as a part of their size.
    double descent() {
        return letters.getLineMetrics("", EXACT).getDescent() / UNITS;
    }

    /// The width of a shape in thousandths of the size.
    double advance(int glyph) {
        return letters.createGlyphVector(EXACT, new int[] {glyph}).getGlyphMetrics(0).getAdvanceX();
    }

    /// Whether it has a letter; what is not seen, such as a direction mark, needs none.
    boolean has(int codePoint) {
        return letters.canDisplay(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    }

    /// Some characters that all run in one direction.
    Run shape(String text, int start, int end, boolean rightToLeft) {
        var shapes = letters.layoutGlyphVector(EXACT, text.toCharArray(), start, end,
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        var clusters = new ArrayList<Cluster>();
        clusters(shapes).forEach((first, glyphs) -> {
            var characters = text.substring(start + first, start + endOfCluster(shapes, first, end - start));
            check(characters, glyphs);
            clusters.add(new Cluster(characters, rightToLeft ? glyphs.reversed() : glyphs));
        });
        if (rightToLeft) {
            Collections.reverse(clusters);
        }
        return new Run(clusters, shapes.getGlyphPosition(shapes.getNumGlyphs()).getX());
    }

    /// What is seen of each cluster, by the place of its first character.
    private static Map<Integer, List<Glyph>> clusters(GlyphVector shapes) {
        var clusters = new TreeMap<Integer, List<Glyph>>();
        IntStream.range(0, shapes.getNumGlyphs())
                .filter(index -> shapes.getGlyphCode(index) < INVISIBLE)
                .forEach(index -> clusters.computeIfAbsent(shapes.getGlyphCharIndex(index), _ -> new ArrayList<>()).add(glyph(shapes, index)));
        return clusters;
    }

    private static Glyph glyph(GlyphVector shapes, int index) {
        var place = shapes.getGlyphPosition(index);
        return new Glyph(shapes.getGlyphCode(index), place.getX(), -place.getY());
    }

    private static int endOfCluster(GlyphVector shapes, int first, int end) {
        return IntStream.range(0, shapes.getNumGlyphs()).map(shapes::getGlyphCharIndex).filter(index -> index > first).min().orElse(end);
    }

    private void check(String characters, List<Glyph> glyphs) {
        if (glyphs.stream().anyMatch(glyph -> glyph.id() == NO_GLYPH)) {
            throw new IllegalArgumentException("The font %s has no \"%s\".".formatted(file.getFileName(), characters));
        }
    }

    private static Font read(Path file) throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException e) {
            throw new IOException("%s is no font.".formatted(file), e);
        }
    }

    /// Clusters from left to right, and their width in thousandths of the size.
    record Run(List<Cluster> clusters, double width) {}
}

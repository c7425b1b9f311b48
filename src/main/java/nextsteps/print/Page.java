package nextsteps.print;

import java.util.Locale;

/// One page of A4 as it is being written, measured in points from its upper left corner, in black.
final class Page {

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;

    private final StringBuilder operators = new StringBuilder();

    /// Sets a line with its left end and its foot here. Every shape has its own place, so no reader can shift them.
    void set(SetLine line, double size, double left, double foot) {
        var font = line.font();
        write("/Span <</Lang (%s)>> BDC BT /%s %.2f Tf%n", line.language().toLanguageTag(), font.name(), size);
        for (var cluster : line.clusters()) {
            for (var index = 0; index < cluster.glyphs().size(); index++) {
                var glyph = cluster.glyphs().get(index);
                write("1 0 0 1 %.3f %.3f Tm <%04X> Tj%n", left + glyph.x() * size / PrintFont.UNITS,
                        HEIGHT - foot + glyph.rise() * size / PrintFont.UNITS, font.code(glyph.id(), cluster.textOf(index)));
            }
        }
        write("ET EMC%n");
    }

    void fill(double left, double top, double width, double height) {
        write("/Artifact BMC %.2f %.2f %.2f %.2f re f EMC%n", left, HEIGHT - top - height, width, height);
    }

    String operators() {
        return operators.toString();
    }

    private void write(String operator, Object... values) {
        operators.append(String.format(Locale.ROOT, operator.replace("%n", "\n"), values));
    }
}

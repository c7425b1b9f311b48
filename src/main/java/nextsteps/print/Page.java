package nextsteps.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One page of A4 as it is being written, measured in points from its upper left corner, in black.
final class Page {

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;

    /// How far the handles of a Bezier curve stand off for a quarter of a circle of radius 1.
    private static final double QUARTER = 0.5523;

    private final StringBuilder operators = new StringBuilder();
    private final List<Path> pictures = new ArrayList<>();

    /// Sets a line with its left end and its foot here. Every shape has its own place, so no reader can shift them.
    void set(SetLine line, double size, double left, double foot) {
        set(line, size, left, foot, 1);
    }

    /// Upside down, for a face that is folded over: its own left end is here, which is seen at the right.
    void setTurned(SetLine line, double size, double left, double foot) {
        set(line, size, left, foot, -1);
    }

    private void set(SetLine line, double size, double left, double foot, int way) {
        var font = line.font();
        write("/Span <</Lang (%s)>> BDC BT /%s %.2f Tf%n", line.language().toLanguageTag(), font.name(), size);
        for (var cluster : line.clusters()) {
            for (var index = 0; index < cluster.glyphs().size(); index++) {
                var glyph = cluster.glyphs().get(index);
                write("%d 0 0 %d %.3f %.3f Tm <%04X> Tj%n", way, way, left + way * glyph.x() * size / PrintFont.UNITS,
                        HEIGHT - foot + way * glyph.rise() * size / PrintFont.UNITS, font.code(glyph.id(), cluster.textOf(index)));
            }
        }
        write("ET EMC%n");
    }

    void fill(double left, double top, double width, double height) {
        write("/Artifact BMC %.2f %.2f %.2f %.2f re f EMC%n", left, HEIGHT - top - height, width, height);
    }

    /// A thin line to cut along, or with dashes to fold along.
    void line(double left, double top, double right, double bottom, boolean fold) {
        write("/Artifact BMC q %s d 0.4 w %.2f %.2f m %.2f %.2f l S Q EMC%n", fold ? "[4 3] 0" : "[] 0", left, HEIGHT - top, right, HEIGHT - bottom);
    }

    /// A thin circle to cut along, drawn as four Bezier curves.
    void circle(double x, double y, double radius) {
        var middle = HEIGHT - y;
        var pull = radius * QUARTER;
        write("/Artifact BMC q 0.4 w %.2f %.2f m%n", x + radius, middle);
        curve(x + radius, middle + pull, x + pull, middle + radius, x, middle + radius);
        curve(x - pull, middle + radius, x - radius, middle + pull, x - radius, middle);
        curve(x - radius, middle - pull, x - pull, middle - radius, x, middle - radius);
        curve(x + pull, middle - radius, x + radius, middle - pull, x + radius, middle);
        write("S Q EMC%n");
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) {
        write("%.2f %.2f %.2f %.2f %.2f %.2f c%n", x1, y1, x2, y2, x, y);
    }

    /// Puts a picture with its upper left corner here.
    void set(Path picture, double left, double top, double width, double height) {
        pictures.add(picture);
        write("/Artifact BMC q %.2f 0 0 %.2f %.2f %.2f cm /%s Do Q EMC%n", width, height, left, HEIGHT - top - height, nameOfPicture(pictures.size() - 1));
    }

    /// What the operators call the pictures of this page, by their number from 0 on.
    static String nameOfPicture(int index) {
        return "I" + (index + 1);
    }

    List<Path> pictures() {
        return pictures;
    }

    String operators() {
        return operators.toString();
    }

    private void write(String operator, Object... values) {
        operators.append(String.format(Locale.ROOT, operator.replace("%n", "\n"), values));
    }
}

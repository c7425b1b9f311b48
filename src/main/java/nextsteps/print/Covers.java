package nextsteps.print;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nextsteps.language.Face;
import nextsteps.language.Script;
import nextsteps.programme.Fingerprint;
import nextsteps.programme.Programme;

/// What goes around a medium and onto it: a sleeve to fold, and labels for discs and sticks.
///
/// Whoever sees one must not learn what is played, so there stand the window's name, the edition's mark, the version and the short
/// checksum, and no word besides: nothing has to be translated either. Measured in millimetres on A4, to be printed in its own size.
public final class Covers {

    private static final double MILLIMETRE = Page.WIDTH / 210;
    private static final double MIDDLE = 105;
    private static final String TEST = "TEST";

    private final Programme programme;
    private final String mark;
    private final boolean isTest;
    private final String checksum;

    /// `mark` is a letter or two that stand for the edition, whose own name would tell.
    public Covers(Programme programme, String mark, boolean isTest) throws IOException {
        this.programme = programme;
        this.mark = mark;
        this.isTest = isTest;
        this.checksum = Fingerprint.of(programme.root()).brief().replaceAll("(.{4})(?!$)", "$1 ");
    }

    public List<PrintedSheet> print() throws IOException {
        return List.of(sleeve(), labels());
    }

    /// Two faces of 126 mm, one above the other, with flaps at the sides of the lower one.
    private PrintedSheet sleeve() throws IOException {
        var paper = new Paper();
        double left = MIDDLE - 63;
        double right = MIDDLE + 63;
        double top = 18;
        double fold = top + 126;
        double foot = fold + 126;
        paper.line(left, top, right, top);
        paper.line(left, top, left, fold);
        paper.line(right, top, right, fold);
        paper.fold(left, fold, right, fold);
        paper.fold(left, fold, left, foot);
        paper.fold(right, fold, right, foot);
        paper.line(left, foot, right, foot);
        flap(paper, left, -14, fold, foot);
        flap(paper, right, 14, fold, foot);
        paper.centred(programme.windowName(), Face.SERIF, 34, top + 60);
        paper.centred(edition(), Face.SANS, 13, top + 72);
        paper.turned(edition(), Face.SANS, 11, fold + 66);
        paper.turned(checksum, Face.SANS, 11, fold + 58);
        return paper.sheet("sleeve.pdf");
    }

    private static void flap(Paper paper, double edge, double width, double top, double foot) {
        paper.line(edge, top, edge + width, top + 8);
        paper.line(edge + width, top + 8, edge + width, foot - 8);
        paper.line(edge + width, foot - 8, edge, foot);
    }

    /// Two discs of 117 mm with a hole of 23 mm, and four sticks' labels of 40 by 14 mm.
    private PrintedSheet labels() throws IOException {
        var paper = new Paper();
        List.of(70.0, 193.0).forEach(middle -> disc(paper, middle));
        List.of(16.0, 62.0, 108.0, 154.0).forEach(left -> stick(paper, left, 264));
        return paper.sheet("labels.pdf");
    }

    private void disc(Paper paper, double middle) {
        paper.circle(MIDDLE, middle, 58.5);
        paper.circle(MIDDLE, middle, 11.5);
        paper.centred(programme.windowName(), Face.SERIF, 24, middle - 27);
        paper.centred(edition(), Face.SANS, 11, middle + 30);
        paper.centred(checksum, Face.SANS, 9, middle + 37);
    }

    private void stick(Paper paper, double left, double top) {
        paper.line(left, top, left + 40, top);
        paper.line(left, top + 14, left + 40, top + 14);
        paper.line(left, top, left, top + 14);
        paper.line(left + 40, top, left + 40, top + 14);
        paper.centredAt(left + 20, "%s  %s".formatted(programme.windowName(), edition()), Face.SANS_BOLD, 8, top + 6);
        paper.centredAt(left + 20, checksum, Face.SANS, 7, top + 11);
    }

    private String edition() {
        return "%s  %s%s".formatted(mark, programme.version(), isTest ? "  " + TEST : "");
    }

    /// One sheet of A4 on which everything has its place, in millimetres from its upper left corner.
    private final class Paper {

        private final PrintFonts fonts = new PrintFonts(programme.root());
        private final Page page = new Page();

        void line(double left, double top, double right, double bottom) {
            page.line(left * MILLIMETRE, top * MILLIMETRE, right * MILLIMETRE, bottom * MILLIMETRE, false);
        }

        void fold(double left, double top, double right, double bottom) {
            page.line(left * MILLIMETRE, top * MILLIMETRE, right * MILLIMETRE, bottom * MILLIMETRE, true);
        }

        void circle(double x, double y, double radius) {
            page.circle(x * MILLIMETRE, y * MILLIMETRE, radius * MILLIMETRE);
        }

        void centred(String words, Face face, double size, double foot) {
            centredAt(MIDDLE, words, face, size, foot);
        }

        /// Some words around a middle, on a line; their size is in points.
        void centredAt(double middle, String words, Face face, double size, double foot) {
            var line = set(words, face);
            page.set(line, size, middle * MILLIMETRE - half(line, size), foot * MILLIMETRE);
        }

        /// As on the back of the sleeve, which is folded over at its foot.
        void turned(String words, Face face, double size, double foot) {
            var line = set(words, face);
            page.setTurned(line, size, MIDDLE * MILLIMETRE + half(line, size), foot * MILLIMETRE);
        }

        private SetLine set(String words, Face face) {
            return new Setter(fonts.font(Script.LATIN, face), phrase(words)).lines(Double.MAX_VALUE).getFirst();
        }

        private static double half(SetLine line, double size) {
            return line.width() * size / PrintFont.UNITS / 2;
        }

        PrintedSheet sheet(String name) throws IOException {
            return new PrintedSheet(name, new PdfWriter(phrase(programme.windowName()), fonts).write(List.of(page)));
        }

        private static Phrase phrase(String words) {
            return new Phrase(words, Locale.ENGLISH, Script.LATIN);
        }
    }
}

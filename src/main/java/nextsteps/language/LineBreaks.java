package nextsteps.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Breaks a text into lines where its language allows, by the widths of its pieces in pixels.
///
/// Ours, because JavaFX 25 throws an `ArrayIndexOutOfBoundsException` when it wraps Arabic
/// (`PrismTextLayout.computeTrailingSpaceWidth`), and because subtitles want lines of about the same length.
public final class LineBreaks {

    private static final double FINE_ENOUGH = 2;

    /// A piece between two places where a line may break: its width alone, and with the space behind it.
    private record Piece(String text, double width, double widthWithSpace) {}

    private final Locale language;
    private final ToDoubleFunction<String> width;

    public LineBreaks(Locale language, ToDoubleFunction<String> width) {
        this.language = language;
        this.width = width;
    }

    /// As few lines as fit into a width. Breaks of the author stay; a piece that is too wide stands out.
    public List<String> fit(String text, double widest) {
        return text.lines().flatMap(line -> fill(pieces(line), widest).stream()).toList();
    }

    /// As few lines as fit into a width, and of about the same length.
    public List<String> balance(String text, double widest) {
        return text.lines().flatMap(line -> balanced(pieces(line), widest).stream()).toList();
    }

    /// The width at which a text is broken only by its author. Pieces alone may be wider than together, as letters move closer.
    public double widest(String text) {
        return text.lines().mapToDouble(line -> Math.max(width.applyAsDouble(line), widthOf(pieces(line)))).max().orElse(0);
    }

    private static double widthOf(List<Piece> pieces) {
        var before = pieces.stream().limit(Math.max(0, pieces.size() - 1)).mapToDouble(Piece::widthWithSpace).sum();
        return pieces.isEmpty() ? 0 : before + pieces.getLast().width();
    }

    private static List<String> balanced(List<Piece> pieces, double widest) {
        var lines = fill(pieces, widest).size();
        var tooNarrow = 0.0;
        var enough = widest;
        while (enough - tooNarrow > FINE_ENOUGH) {
            var middle = (tooNarrow + enough) / 2;
            if (fill(pieces, middle).size() > lines) {
                tooNarrow = middle;
            } else {
                enough = middle;
            }
        }
        return fill(pieces, enough);
    }

    private static List<String> fill(List<Piece> pieces, double widest) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var used = 0.0;
        for (var piece : pieces) {
            if (!line.isEmpty() && used + piece.width() > widest) {
                lines.add(line.toString().strip());
                line.setLength(0);
                used = 0;
            }
            line.append(piece.text());
            used += piece.widthWithSpace();
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private List<Piece> pieces(String line) {
        var places = BreakIterator.getLineInstance(language);
        places.setText(line);
        var pieces = new ArrayList<Piece>();
        for (int start = places.first(), end = places.next(); end != BreakIterator.DONE; start = end, end = places.next()) {
            var piece = line.substring(start, end);
            pieces.add(new Piece(piece, width.applyAsDouble(piece.strip()), width.applyAsDouble(piece)));
        }
        return pieces;
    }
}

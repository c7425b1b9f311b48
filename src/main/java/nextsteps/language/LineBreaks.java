package nextsteps.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Breaks a text into lines where its language allows, by the widths of its pieces in pixels.
///
/// Ours, because JavaFX 25 throws an `ArrayIndexOutOfBoundsException` when it wraps Arabic
/// (`PrismTextLayout.computeTrailingSpaceWidth`), and because subtitles want lines of about the same length.
public final class LineBreaks {

    private static final double FINE_ENOUGH = 2;

    /// Usual brackets, and those of Chinese.
    private static final String OPENING = "(\uFF08";
    private static final String CLOSING = ")\uFF09";

    /// A piece between two places where a line may break: its width alone, and with the space behind it.
    private record Piece(String text, double width, double widthWithSpace) {}

    private final Locale language;
    private final ToDoubleFunction<String> width;
    /// A label asks for its height at many widths, and measuring letters is what takes long.
    private final Map<String, List<Piece>> measured = new HashMap<>();

    public LineBreaks(Locale language, ToDoubleFunction<String> width) {
        this.language = language;
        this.width = width;
    }

    /// As few lines as fit into a width. Breaks of the author stay; a piece that is too wide stands out.
    public List<String> fit(String text, double widest) {
        return text.lines().flatMap(line -> fill(pieces(line), widest).stream()).toList();
    }

    /// As few lines as fit into a width, and of about the same length. What stands in brackets stays together where that takes no more lines:
    /// an English name within Arabic, broken over two lines, is read in the wrong order.
    public List<String> balance(String text, double widest) {
        return text.lines().flatMap(line -> balanced(preferred(pieces(line), widest), widest).stream()).toList();
    }

    private List<Piece> preferred(List<Piece> pieces, double widest) {
        var whole = withBracketsWhole(pieces);
        return whole.stream().allMatch(piece -> piece.width() <= widest) && fill(whole, widest).size() == fill(pieces, widest).size() ? whole : pieces;
    }

    private List<Piece> withBracketsWhole(List<Piece> pieces) {
        var whole = new ArrayList<Piece>();
        var open = new StringBuilder();
        for (var piece : pieces) {
            open.append(piece.text());
            if (count(OPENING, open) <= count(CLOSING, open)) {
                whole.add(piece(open.toString()));
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            whole.add(piece(open.toString()));
        }
        return whole;
    }

    private static long count(String signs, CharSequence text) {
        return text.chars().filter(sign -> signs.indexOf(sign) >= 0).count();
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
        return measured.computeIfAbsent(line, this::measure);
    }

    private List<Piece> measure(String line) {
        var places = BreakIterator.getLineInstance(language);
        places.setText(line);
        var pieces = new ArrayList<Piece>();
        for (int start = places.first(), end = places.next(); end != BreakIterator.DONE; start = end, end = places.next()) {
            pieces.add(piece(line.substring(start, end)));
        }
        return pieces;
    }

    private Piece piece(String text) {
        return new Piece(text, width.applyAsDouble(text.strip()), width.applyAsDouble(text));
    }
}

package nextsteps.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Breaks a text into lines where its language allows, by the widths of its pieces in pixels.
///
/// Ours, because JavaFX 25 throws an `ArrayIndexOutOfBoundsException` when it wraps Arabic
/// (`PrismTextLayout.computeTrailingSpaceWidth`), and because subtitles want lines of about the same length that end with a phrase.
public final class LineBreaks {

    private final LinePlaces places;
    private final Seams seams;
    private final ToDoubleFunction<String> width;
    /// A label asks for its height at many widths, and measuring letters is what takes long.
    private final Map<String, List<Piece>> measured = new HashMap<>();
    private final Map<String, List<Piece>> measuredWithinWords = new HashMap<>();

    /// What stands between two places where a line may break: its width alone, and with the space behind it.
    private record Piece(String text, double width, double widthWithSpace) {}

    public LineBreaks(Locale language, ToDoubleFunction<String> width) {
        this.places = new LinePlaces(language);
        this.seams = new Seams(language);
        this.width = width;
    }

    /// As few lines as fit into a width. Breaks of the author stay; a word breaks only where it is wider than a line; a piece that is still too wide
    /// stands out.
    public List<String> fit(String text, double widest) {
        return text.lines().flatMap(line -> fill(pieces(line, widest), widest).stream()).toList();
    }

    /// As few lines as fit into a width, of about the same length, which end with a phrase where they can (`Seams`). What stands in brackets stays
    /// together where that takes no more lines: an English name within Arabic, broken over two lines, is read in the wrong order.
    public List<String> balance(String text, double widest) {
        return text.lines().flatMap(line -> balanced(pieces(line, widest), widest).stream()).toList();
    }

    /// The width at which a text is broken only by its author. Pieces alone may be wider than together, as letters move closer.
    public double widest(String text) {
        return text.lines().mapToDouble(line -> Math.max(width.applyAsDouble(line), widthOf(pieces(line)))).max().orElse(0);
    }

    private static double widthOf(List<Piece> pieces) {
        var before = pieces.stream().limit(Math.max(0, pieces.size() - 1)).mapToDouble(Piece::widthWithSpace).sum();
        return pieces.isEmpty() ? 0 : before + pieces.getLast().width();
    }

    private List<String> balanced(List<Piece> pieces, double widest) {
        var lines = fill(pieces, widest);
        if (lines.size() == 1) {
            return lines;
        }
        var texts = pieces.stream().map(Piece::text).toList();
        var widths = pieces.stream().mapToDouble(Piece::width).toArray();
        var widthsWithSpace = pieces.stream().mapToDouble(Piece::widthWithSpace).toArray();
        var ends = new Paragraph(widths, widthsWithSpace, seams.costs(texts)).ends(lines.size(), widest);
        return Stream.iterate(0, line -> line + 1).limit(ends.size())
                .map(line -> String.join("", texts.subList(line == 0 ? 0 : ends.get(line - 1), ends.get(line))).strip()).toList();
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

    private List<Piece> pieces(String line, double widest) {
        return pieces(line).stream().flatMap(piece -> piece.width() > widest ? withinWords(piece.text()).stream() : Stream.of(piece)).toList();
    }

    private List<Piece> pieces(String line) {
        return measured.computeIfAbsent(line, text -> measure(text, places.in(text)));
    }

    private List<Piece> withinWords(String piece) {
        return measuredWithinWords.computeIfAbsent(piece, text -> measure(text, places.alsoWithinWords(text)));
    }

    private List<Piece> measure(String line, List<Integer> ends) {
        var pieces = new ArrayList<Piece>();
        var start = 0;
        for (var end : ends) {
            var text = line.substring(start, end);
            pieces.add(new Piece(text, width.applyAsDouble(text.strip()), width.applyAsDouble(text)));
            start = end;
        }
        return pieces;
    }
}

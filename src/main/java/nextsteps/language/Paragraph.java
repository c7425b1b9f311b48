package nextsteps.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Pieces of text set in a given number of lines at the least cost: the squares of the lines' shares of the width, which are least when the lines
/// are alike, and the cost of the place where each line ends.
final class Paragraph {

    /// In pixels: sums in another order may differ by that much.
    private static final double SAME = 1e-6;

    private final double[] widths;
    private final double[] widthsWithSpace;
    private final double[] costs;

    /// @param widths of the pieces alone, and `widthsWithSpace` with the space behind them, in pixels
    /// @param costs of a line that ends with a piece
    Paragraph(double[] widths, double[] widthsWithSpace, double[] costs) {
        this.widths = widths.clone();
        this.widthsWithSpace = widthsWithSpace.clone();
        this.costs = costs.clone();
    }

    /// For each line the number of pieces before its end.
    ///
    /// @param lines as many as are needed at that width
    List<Integer> ends(int lines, double widest) {
        var pieces = widths.length;
        var least = new double[lines + 1][pieces + 1];
        var begins = new int[lines + 1][pieces + 1];
        Arrays.stream(least).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        least[0][0] = 0;
        for (var line = 1; line <= lines; line++) {
            for (var end = line; end <= pieces; end++) {
                least(line, end, widest, least, begins);
            }
        }
        return ends(lines, begins);
    }

    private void least(int line, int end, double widest, double[][] least, int[][] begins) {
        var used = widths[end - 1];
        for (var begin = end - 1; begin >= 0 && (used <= widest + SAME || begin == end - 1); begin--) {
            var share = used / widest;
            var cost = least[line - 1][begin] + share * share + costs[end - 1];
            if (cost < least[line][end]) {
                least[line][end] = cost;
                begins[line][end] = begin;
            }
            used += begin == 0 ? 0 : widthsWithSpace[begin - 1];
        }
    }

    private static List<Integer> ends(int lines, int[][] begins) {
        var ends = new ArrayList<Integer>();
        var end = begins[lines].length - 1;
        for (var line = lines; line > 0; line--) {
            ends.addFirst(end);
            end = begins[line][end];
        }
        return List.copyOf(ends);
    }
}

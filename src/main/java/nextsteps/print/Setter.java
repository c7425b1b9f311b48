package nextsteps.print;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nextsteps.language.Direction;
import nextsteps.language.LinePlaces;

/// Sets a phrase in lines of a width: broken where its language allows, each in the order in which it is seen.
///
/// Which way the characters run is settled for the whole phrase before it is broken, as Unicode's rules (UAX 9) ask for.
final class Setter {

    private final UsedFont font;
    private final Phrase phrase;
    private final Bidi directions;

    Setter(UsedFont font, Phrase phrase) {
        this.font = font;
        this.phrase = phrase;
        this.directions = new Bidi(phrase.text(), phrase.script().direction() == Direction.RIGHT_TO_LEFT
                ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /// As few lines as fit into a width, in thousandths of the size. A word breaks only where it is wider than a line; a piece that is still too wide
    /// stands out.
    List<SetLine> lines(double widest) {
        var lines = new ArrayList<SetLine>();
        var start = 0;
        var fits = 0;
        for (var end : places(widest)) {
            if (fits > start && line(start, end).width() > widest) {
                lines.add(line(start, fits));
                start = fits;
            }
            fits = end;
        }
        lines.add(line(start, fits));
        return lines;
    }

    private List<Integer> places(double widest) {
        var places = new LinePlaces(phrase.language());
        var start = 0;
        var ends = places.in(phrase.text());
        for (var end : ends) {
            if (line(start, end).width() > widest) {
                return places.alsoWithinWords(phrase.text());
            }
            start = end;
        }
        return ends;
    }

    private SetLine line(int start, int end) {
        var last = start + phrase.text().substring(start, end).stripTrailing().length();
        return last == start ? new SetLine(font, phrase.language(), List.of(), 0) : inOrder(start, directions.createLineBidi(start, last));
    }

    private SetLine inOrder(int start, Bidi line) {
        var clusters = new ArrayList<Cluster>();
        var x = 0.0;
        for (var index : seenOrder(line)) {
            var run = font.font().shape(phrase.text(), start + line.getRunStart(index), start + line.getRunLimit(index), isOdd(line.getRunLevel(index)));
            for (var cluster : run.clusters()) {
                clusters.add(shifted(cluster, x));
            }
            x += run.width();
        }
        return new SetLine(font, phrase.language(), clusters, x);
    }

    private static Integer[] seenOrder(Bidi line) {
        var levels = new byte[line.getRunCount()];
        var order = new Integer[levels.length];
        IntStream.range(0, levels.length).forEach(index -> {
            levels[index] = (byte) line.getRunLevel(index);
            order[index] = index;
        });
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return order;
    }

    private static boolean isOdd(int level) {
        return level % 2 != 0;
    }

    private static Cluster shifted(Cluster cluster, double x) {
        return new Cluster(cluster.text(), cluster.glyphs().stream().map(glyph -> new Glyph(glyph.id(), glyph.x() + x, glyph.rise())).toList());
    }
}

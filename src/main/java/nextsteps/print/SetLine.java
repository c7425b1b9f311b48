package nextsteps.print;

import java.util.List;
import java.util.Locale;

/// A line of words, shaped and in the order in which it is seen, from left to right.
///
/// @param width in thousandths of the size of the letters
record SetLine(UsedFont font, Locale language, List<Cluster> clusters, double width) {

    SetLine {
        clusters = List.copyOf(clusters);
    }
}

package nextsteps.programme;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Names that were meant to be the same: one is missing, another stands there that nobody knows, and they look alike.
public final class NearNames {

    /// Of a name's letters, the share that may be others.
    private static final double SHARE = 1 / 3.0;

    private NearNames() {}

    /// Which unknown name stands for which missing one, each for one at most.
    public static Map<String, String> pairs(Set<String> missing, Set<String> unknown) {
        var pairs = new LinkedHashMap<String, String>();
        var left = new TreeSet<>(unknown);
        for (var name : new TreeSet<>(missing)) {
            left.stream().filter(other -> distance(name, other) <= SHARE * name.length()).min(Comparator.comparingInt(other -> distance(name, other))).ifPresent(other -> {
                left.remove(other);
                pairs.put(name, other);
            });
        }
        return pairs;
    }

    /// How many letters must be put in, taken out or changed (Levenshtein).
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (var index = 0; index < one.length(); index++) {
            var diagonal = row[0];
            row[0] = index + 1;
            for (var column = 1; column < row.length; column++) {
                var changed = diagonal + (one.charAt(index) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}

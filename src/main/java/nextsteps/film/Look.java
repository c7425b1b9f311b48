package nextsteps.film;

import java.awt.geom.Rectangle2D;
import java.util.Map;

/// One view of one scene: what part of it is seen, and how strongly (0 to 1) each highlight stands out.
record Look(String scene, Rectangle2D seen, Map<String, Double> highlights) {

    Look {
        highlights = Map.copyOf(highlights);
    }
}

package nextsteps.programme;

import java.util.List;

/// Reads `who/outlines.json`, which is made from the drawings together with their pictures.
final class OutlinesReader {

    static final String FILE = "who/outlines.json";

    private OutlinesReader() {}

    static List<Outline> outlines(Fields fields) {
        return fields.eachOfSome("outlines", OutlinesReader::outline);
    }

    private static Outline outline(Fields fields) {
        return new Outline(fields.value("scene", Shape.ID), fields.value("region", Shape.ID),
                fields.whole("x", 0, Outline.WHOLE), fields.whole("y", 0, Outline.WHOLE),
                fields.whole("width", 1, Outline.WHOLE), fields.whole("height", 1, Outline.WHOLE));
    }
}

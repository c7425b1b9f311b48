package nextsteps.print;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A font as far as a sheet uses it: each shape has a code of its own for each text it stands for, so that text can be taken out again.
///
/// @param name what pages call it
/// @param codes by shape, from 1 on
record UsedFont(String name, PrintFont font, SequencedMap<Letter, Integer> codes) {

    UsedFont(String name, PrintFont font) {
        this(name, font, new LinkedHashMap<>());
    }

    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Letter(glyph, text), _ -> codes.size() + 1);
    }

    /// @param text empty where a neighbour says it already
    record Letter(int glyph, String text) {}
}

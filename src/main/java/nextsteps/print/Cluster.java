package nextsteps.print;

import java.util.List;

/// The shapes that stand for a few characters which cannot be set apart: a letter with its marks, or two letters grown into one.
///
/// @param text the characters, in the order in which they are typed
/// @param glyphs in the order in which they are typed, as far as they have one
record Cluster(String text, List<Glyph> glyphs) {

    Cluster {
        glyphs = List.copyOf(glyphs);
    }

    /// What one of the shapes says: its own character where there are as many as shapes; else the first says all.
    String textOf(int index) {
        var characters = text.codePoints().mapToObj(Character::toString).toList();
        if (characters.size() == glyphs.size()) {
            return characters.get(index);
        }
        return index == 0 ? text : "";
    }
}

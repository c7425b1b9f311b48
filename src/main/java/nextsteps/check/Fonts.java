package nextsteps.check;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nextsteps.language.Direction;
import nextsteps.language.Face;
import nextsteps.language.Script;

/// The fonts of a programme, to measure and to look for letters with.
final class Fonts {

    private static final float UNITS = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Path programme;
    private final Map<Path, Font> opened = new ConcurrentHashMap<>();
    private final Map<Script, Map<Face, Cut>> cuts = new ConcurrentHashMap<>();

    Fonts(Path programme) {
        this.programme = programme;
    }

    /// One font with what is known of it already: the same words and letters stand in many lines.
    private record Cut(Font font, Map<String, Double> widths, Map<Integer, Boolean> letters) {

        double width(Direction direction, String words) {
            return widths.computeIfAbsent(words, _ -> measured(direction, words));
        }

        private double measured(Direction direction, String words) {
            var letters = words.toCharArray();
            var flags = switch (direction) {
                case RIGHT_TO_LEFT -> Font.LAYOUT_RIGHT_TO_LEFT;
                case LEFT_TO_RIGHT -> Font.LAYOUT_LEFT_TO_RIGHT;
            };
            var shapes = font.layoutGlyphVector(EXACT, letters, 0, letters.length, flags);
            return shapes.getGlyphPosition(shapes.getNumGlyphs()).getX() / UNITS;
        }

        boolean has(int character) {
            return Character.isWhitespace(character) || Character.getType(character) == Character.FORMAT
                    || letters.computeIfAbsent(character, font::canDisplay);
        }
    }

    /// The width of some words as a multiple of the size they are written in.
    double width(Script script, Face face, String words) {
        return cut(script, face).width(script.direction(), words);
    }

    /// The first character of a text that a font cannot draw, as text; empty if it can draw all.
    String missing(Script script, Face face, String text) {
        var cut = cut(script, face);
        return text.codePoints().filter(character -> !cut.has(character)).mapToObj(Character::toString).findFirst().orElse("");
    }

    /// What is wrong with a font file; nothing if it can be used.
    Optional<String> fault(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.of("The font is missing.");
        }
        try {
            opened.computeIfAbsent(file, Fonts::open);
            return Optional.empty();
        } catch (UncheckedIOException unreadable) {
            return Optional.of("This is no font that can be read.");
        }
    }

    private Cut cut(Script script, Face face) {
        return cuts.computeIfAbsent(script, _ -> new ConcurrentHashMap<>()).computeIfAbsent(face, _ -> new Cut(
                opened.computeIfAbsent(programme.resolve(script.typeface().file(face)), Fonts::open), new ConcurrentHashMap<>(), new ConcurrentHashMap<>()));
    }

    private static Font open(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(UNITS);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException("%s is no font.".formatted(file), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

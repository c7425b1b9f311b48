package nextsteps.language;

import static nextsteps.language.Direction.LEFT_TO_RIGHT;
import static nextsteps.language.Direction.RIGHT_TO_LEFT;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A writing system that the player brings fonts for, known by its ISO 15924 code.
public enum Script {
    LATIN("Latn", LEFT_TO_RIGHT, 1.5),
    ARABIC("Arab", RIGHT_TO_LEFT, 1.55),
    ETHIOPIC("Ethi", LEFT_TO_RIGHT, 1.55),
    THAI("Thai", LEFT_TO_RIGHT, 1.6),
    SIMPLIFIED_HAN("Hans", LEFT_TO_RIGHT, 1.5);

    private static final Map<String, Script> BY_CODE = Arrays.stream(values()).collect(Collectors.toMap(Script::code, Function.identity()));

    private final String code;
    private final Direction direction;
    private final double lineHeight;

    Script(String code, Direction direction, double lineHeight) {
        this.code = code;
        this.direction = direction;
        this.lineHeight = lineHeight;
    }

    /// The script of a code such as `Arab`.
    ///
    /// @throws IllegalArgumentException when the player has no fonts for it; the message names those it has
    public static Script ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No fonts for the script \"%s\": it must be one of %s".formatted(code, codes())));
    }

    private static String codes() {
        return Arrays.stream(values()).map(Script::code).collect(Collectors.joining(", "));
    }

    public String code() {
        return code;
    }

    public Direction direction() {
        return direction;
    }

    /// The height of one line of its fonts, as a multiple of the size. It holds the tallest marks, so lines need no added spacing.
    public double lineHeight() {
        return lineHeight;
    }

    public Typeface typeface() {
        return Typeface.of(this);
    }
}

package nextsteps.ui.theme;

/// How large things are drawn in a window of this size, in pixels, from the sizes of the design at 1366 by 768.
///
/// @param words how much larger than designed words are drawn, 1 to 2, on top of the window's size
public record Scale(double width, double height, double words) {

    public static final double DESIGNED_WIDTH = 1366;
    public static final double DESIGNED_HEIGHT = 768;

    private static final double LEAST_TARGET = 44;
    private static final double LEAST_TEXT = 14;
    private static final double LEAST_UNIT_OF_TEXT = 0.9;

    public Scale(double width, double height) {
        this(width, height, 1);
    }

    /// Everything a `share` as large, texts too.
    public Scale smaller(double share) {
        var smaller = new Scale(width * share, height * share, words);
        return new Scale(smaller.width, smaller.height, words * share * leastUnit() / smaller.leastUnit());
    }

    private double leastUnit() {
        return Math.max(unit(), LEAST_UNIT_OF_TEXT);
    }

    /// Pixels for one of the design's.
    public double unit() {
        return Math.min(width / DESIGNED_WIDTH, height / DESIGNED_HEIGHT);
    }

    /// A distance, in whole pixels.
    public double px(double designed) {
        return Math.rint(designed * unit());
    }

    /// The side of something to be pressed: never below 44 pixels (WCAG 2.2, 2.5.5).
    public double target(double designed) {
        return Math.max(LEAST_TARGET, px(designed));
    }

    /// The size of a text: shrinks less than distances, and never below 14 pixels.
    public double text(double designed) {
        return Math.max(LEAST_TEXT, designed * leastUnit() * words);
    }

    /// The width of the rail, the same on every screen and in every language.
    public double rail() {
        return Math.max(Math.max(104, px(128)), Math.rint(text(100)));
    }

    /// The width of everything beside the rail.
    public double stage() {
        return width - rail();
    }

    /// A length along which words stand, such as the width of a tile: grows with them, half as fast.
    public double along(double designed) {
        return Math.rint(px(designed) * (1 + words) / 2);
    }

    /// Whether words are so large that what stands side by side must stand one below the other.
    public boolean hasLargeWords() {
        return words >= 1.5;
    }

    /// Whether the window is too small for everything that may be left out.
    public boolean isSmall() {
        return unit() < 0.8;
    }
}

package nextsteps.session;

/// How large all words of the screens are drawn, as a share of their size in the design.
public enum TextSize {
    USUAL(100),
    LARGE(130),
    LARGER(160),
    LARGEST(200);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    public double share() {
        return percent / 100.0;
    }
}

package nextsteps.session;

/// How fast a film is spoken, as a share of its own speed; the pitch stays.
public enum Speed {
    NORMAL(1.0),
    CALMER(0.85),
    SLOW(0.7),
    HALF(0.5);

    private final double rate;

    Speed(double rate) {
        this.rate = rate;
    }

    public double rate() {
        return rate;
    }

    public int percent() {
        return (int) Math.round(rate * 100);
    }

    /// The next slower step; after the slowest the film's own speed again, so that one button is enough.
    public Speed slower() {
        return switch (this) {
            case NORMAL -> CALMER;
            case CALMER -> SLOW;
            case SLOW -> HALF;
            case HALF -> NORMAL;
        };
    }
}

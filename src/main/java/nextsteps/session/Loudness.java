package nextsteps.session;

/// Loudness inside the player in decibels, -18 to +6; 0 is the film's own.
public record Loudness(int decibels) {

    public static final Loudness NORMAL = new Loudness(0);

    private static final int STEP = 3;
    private static final int LEAST = -18;
    private static final int MOST = 6;

    public Loudness {
        if (decibels < LEAST || decibels > MOST) {
            throw new IllegalArgumentException("Loudness goes from %d to %d dB, not %d".formatted(LEAST, MOST, decibels));
        }
    }

    public Loudness softer() {
        return new Loudness(Math.max(LEAST, decibels - STEP));
    }

    public Loudness louder() {
        return new Loudness(Math.min(MOST, decibels + STEP));
    }
}

package nextsteps.vlc;

/// A size in pixels.
record FrameSize(int width, int height) {

    /// What may be added at an edge rather than leave a line of background there.
    private static final int HAIR = 2;

    /// The largest size of this shape within a box; the box itself if only a hair is missing.
    FrameSize fittedInto(FrameSize box) {
        var scale = Math.min((double) box.width / width, (double) box.height / height);
        return new FrameSize(fitted(width * scale, box.width), fitted(height * scale, box.height));
    }

    /// Whether another size differs by no more than a hair.
    boolean isNearly(FrameSize other) {
        return Math.abs(width - other.width) <= HAIR && Math.abs(height - other.height) <= HAIR;
    }

    private static int fitted(double length, int room) {
        return room - length <= HAIR ? room : Math.max(1, (int) Math.round(length));
    }
}

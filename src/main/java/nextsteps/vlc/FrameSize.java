package nextsteps.vlc;

/// A size in pixels.
record FrameSize(int width, int height) {

    /// The largest size of this shape within a box.
    FrameSize fittedInto(FrameSize box) {
        var scale = Math.min((double) box.width / width, (double) box.height / height);
        return new FrameSize(Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }
}

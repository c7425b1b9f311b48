package nextsteps.session;

/// How subtitles look in this sitting: their size as a share of the design's, and what stands behind the words. Nobody keeps it.
///
/// Whatever stands behind is opaque: words over a moving picture are hard to read, and a film that is drawn straight to the screen
/// cannot shine through.
public record SubtitleLook(Size size, Behind behind) {

    public static final SubtitleLook USUAL = new SubtitleLook(Size.USUAL, Behind.DARK);

    /// The size of the letters.
    public enum Size {
        SMALL(0.8),
        USUAL(1),
        LARGE(1.3),
        VERY_LARGE(1.6);

        private final double share;

        Size(double share) {
            this.share = share;
        }

        public double share() {
            return share;
        }
    }

    /// What stands behind the words.
    public enum Behind {
        DARK,
        LIGHT
    }

    public SubtitleLook withSize(Size newSize) {
        return new SubtitleLook(newSize, behind);
    }

    public SubtitleLook withBehind(Behind newBehind) {
        return new SubtitleLook(size, newBehind);
    }
}

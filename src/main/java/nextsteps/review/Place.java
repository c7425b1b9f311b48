package nextsteps.review;

import java.time.Duration;

/// What a comment is about.
public sealed interface Place {

    /// A line of a film, by the id that all languages share.
    record Line(String chapter, String cue) implements Place {}

    /// What is seen and heard at a time of a film, to the tenth of a second.
    record Moment(String chapter, Duration at) implements Place {

        public Moment {
            at = Duration.ofMillis(at.toMillis() / 100 * 100);
        }
    }

    /// A screen or card, or one text of it.
    ///
    /// @param chapter the chapter it belongs to, or empty
    /// @param text the key of the text, or empty for the whole page
    record Page(String screen, String chapter, String text) implements Place {}

    /// The chapter, or empty for what belongs to none.
    String chapter();
}

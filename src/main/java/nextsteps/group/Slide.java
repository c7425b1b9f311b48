package nextsteps.group;

import java.time.Duration;
import java.util.Optional;
import nextsteps.programme.Chapter;
import nextsteps.programme.GroupPicture;

/// What a group is shown at one step of a session. Nothing of it is for the trainer alone.
public sealed interface Slide {

    /// A film from one position to another; it stands still until it is played, and again at its end.
    ///
    /// @param isPreview whether it is a film for witnesses, shown to professionals on purpose
    record Film(Chapter chapter, Duration from, Duration to, boolean isPreview) implements Slide {}

    /// A question to talk about, beside what was shown last; the film that was shown stands still until then.
    record Question(String words, Optional<Slide> beside) implements Slide {}

    /// Anything that stands still by itself.
    record Picture(GroupPicture picture) implements Slide {}
}

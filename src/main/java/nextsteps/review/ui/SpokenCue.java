package nextsteps.review.ui;

import java.util.Locale;
import nextsteps.check.ReadingSpeed;
import nextsteps.language.Script;
import nextsteps.programme.Language;
import nextsteps.subtitle.Cue;

/// A line of a film as it stands on the screen in one language.
record SpokenCue(Cue cue, Language language) {

    /// The line's id, or its time where it has none.
    String name() {
        return cue.id().isEmpty() ? "%.3f s".formatted(cue.start().toMillis() / 1000.0) : cue.id();
    }

    /// Such as `ar 18.2`: characters a second, by the rule of `check`.
    String speed() {
        return String.format(Locale.ROOT, "%s %.1f", language.tag().toLanguageTag(), ReadingSpeed.of(cue));
    }

    /// Whether `check` calls it an error.
    boolean isTooFast() {
        return ReadingSpeed.of(cue) > limit();
    }

    /// Whether a second-language reader has to hurry.
    boolean isHurried() {
        return ReadingSpeed.of(cue) > ReadingSpeed.aim(script());
    }

    double limit() {
        return ReadingSpeed.limit(script());
    }

    private Script script() {
        return Script.ofCode(language.script());
    }
}

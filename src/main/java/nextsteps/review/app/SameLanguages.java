package nextsteps.review.app;

import java.util.Locale;
import java.util.Optional;
import nextsteps.app.StartPlace;
import nextsteps.programme.Programme;
import nextsteps.session.LanguageChoice;

/// The languages of an earlier sitting, as far as a programme read again still has them.
final class SameLanguages {

    private SameLanguages() {}

    static LanguageChoice of(Programme programme, LanguageChoice earlier) {
        var first = Optional.of(earlier.first()).filter(tag -> has(programme, tag)).orElse(programme.sourceLanguage());
        return new LanguageChoice(first, earlier.second().filter(tag -> has(programme, tag)));
    }

    /// A start with all chapters, as their makers see them, in these languages; where it leads to is settled afterwards.
    static StartPlace start(Programme programme, LanguageChoice languages) {
        return new StartPlace(programme.chapters(), languages, false, Optional.empty(), false, false);
    }

    private static boolean has(Programme programme, Locale tag) {
        return programme.languages().stream().anyMatch(language -> language.tag().equals(tag));
    }
}

package nextsteps.app;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nextsteps.programme.Audience;
import nextsteps.programme.Chapter;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;
import nextsteps.session.LanguageChoice;

/// Where a sitting begins: its languages, perhaps a chapter, whether that plays at once, or the start card before all of it.
///
/// @param chapters those made for witnesses; the ones for professionals are kept apart
/// @param languagesAreChosen whether the choice of languages is passed over
public record StartPlace(
        List<Chapter> chapters,
        LanguageChoice languages,
        boolean languagesAreChosen,
        Optional<Chapter> chapter,
        boolean atOnce,
        boolean onStartCard) {

    /// Where a sitting begins as it was asked for.
    ///
    /// @throws IllegalArgumentException if the options name a chapter or language that the programme does not have
    public static StartPlace of(Programme programme, PlayOptions options) {
        return of(programme, options, chapter -> chapter.audience() == Audience.WITNESS);
    }

    /// Where it begins with those chapters that are `offered`; throws as the other.
    public static StartPlace of(Programme programme, PlayOptions options, Predicate<Chapter> offered) {
        var chapters = programme.chapters().stream().filter(offered).toList();
        var first = options.language().map(tag -> language(tag, programme)).orElse(programme.sourceLanguage());
        var second = options.second().map(tag -> language(tag, programme));
        var named = options.chapter().map(id -> chapter(id, chapters));
        var chapter = named.isEmpty() && options.atOnce() ? chapters.stream().findFirst() : named;
        return new StartPlace(
                chapters, new LanguageChoice(first, second), options.language().isPresent(), chapter, options.atOnce(), options.startCard());
    }

    private static Locale language(Locale tag, Programme programme) {
        var tags = programme.languages().stream().map(Language::tag).toList();
        if (!tags.contains(tag)) {
            throw new IllegalArgumentException("The programme has no language \"%s\". It has: %s."
                    .formatted(tag.toLanguageTag(), list(tags.stream().map(Locale::toLanguageTag).toList())));
        }
        return tag;
    }

    private static Chapter chapter(String id, List<Chapter> chapters) {
        return chapters.stream()
                .filter(chapter -> chapter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The programme has no chapter \"%s\" for witnesses. It has: %s."
                        .formatted(id, list(chapters.stream().map(Chapter::id).toList()))));
    }

    private static String list(Collection<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}

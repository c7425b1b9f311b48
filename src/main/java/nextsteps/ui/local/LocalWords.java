package nextsteps.ui.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextsteps.language.TypeRole;
import nextsteps.programme.LocalPages;
import nextsteps.programme.LocalText;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// A partner's texts on the screen: in both languages where they are there, and once in the source language where hers is not.
final class LocalWords {

    private final LocalPages pages;
    private final Wording wording;
    private final ScreenLanguage source;

    LocalWords(LocalPages pages, Wording wording, List<ScreenLanguage> languages) {
        this.pages = pages;
        this.wording = wording;
        this.source = languages.stream().filter(language -> tag(language).equals(pages.source())).findFirst().orElse(wording.first());
    }

    Words first(LocalText text, TypeRole role) {
        return wording.label(shown(wording.first(), text), words(wording.first(), text), role);
    }

    List<Words> both(LocalText text, TypeRole role, TypeRole secondRole) {
        var labels = new ArrayList<Words>();
        labels.add(first(text, role));
        wording.second().filter(second -> !shown(second, text).equals(shown(wording.first(), text)))
                .ifPresent(second -> labels.add(wording.label(shown(second, text), words(second, text), secondRole).soft()));
        return labels;
    }

    /// The paragraphs of a text, each in both languages where both have as many; else one language after the other.
    List<List<Words>> paragraphs(LocalText text, TypeRole role, TypeRole secondRole) {
        var mine = paragraphs(wording.first(), text, role);
        var theirs = wording.second().filter(second -> !shown(second, text).equals(shown(wording.first(), text)))
                .map(second -> paragraphs(second, text, secondRole).stream().map(Words::soft).toList()).orElse(List.of());
        if (mine.size() == theirs.size()) {
            return IntStream.range(0, mine.size()).mapToObj(at -> List.of(mine.get(at), theirs.get(at))).toList();
        }
        return Stream.concat(mine.stream(), theirs.stream()).map(List::of).toList();
    }

    /// What a screen reader says.
    String spoken(LocalText text) {
        return Stream.concat(Stream.of(wording.first()), wording.second().stream()).map(language -> words(language, text)).distinct().collect(Collectors.joining(". "));
    }

    private List<Words> paragraphs(ScreenLanguage language, LocalText text, TypeRole role) {
        return Stream.of(words(language, text).split("\\R\\s*\\R")).map(paragraph -> wording.label(shown(language, text), paragraph.replaceAll("\\R", " "), role)).toList();
    }

    private String words(ScreenLanguage language, LocalText text) {
        return pages.in(tag(language), text);
    }

    /// The language in which a text is shown to a reader of another.
    private ScreenLanguage shown(ScreenLanguage language, LocalText text) {
        return pages.isIn(tag(language), text) ? language : source;
    }

    private static Locale tag(ScreenLanguage language) {
        return language.language().tag();
    }
}

package nextsteps.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextsteps.language.Script;
import nextsteps.programme.Chapter;
import nextsteps.programme.Glossary;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;
import nextsteps.programme.SubtitleFile;
import nextsteps.programme.Term;
import nextsteps.subtitle.Cue;

/// A court word is called the same everywhere: in the lines of the films, in the court words, and in the list it was settled in.
///
/// A line need not name what the line before it has just named, nor each part of a name such as "trafficking cases".
final class TermChecks implements Check, ChapterCheck {

    private final Programme programme;
    private final FilmLines lines;
    private final List<Language> translations;
    private final Map<Language, SettledTerms> settled;
    private final Map<String, List<Term>> byCue;

    TermChecks(Programme programme, FilmLines lines) {
        this.programme = programme;
        this.lines = lines;
        this.translations = programme.languages().stream().filter(language -> !language.tag().equals(programme.sourceLanguage())).toList();
        this.settled = translations.stream().collect(Collectors.toMap(Function.identity(), language -> SettledTerms.of(programme.root(), language.tag())));
        this.byCue = programme.glossary().map(Glossary::terms).orElse(List.of()).stream()
                .flatMap(term -> term.cues().stream().map(cue -> Map.entry(cue, term)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// The court words of a language against its list.
    @Override
    public Stream<Finding> findings(Programme whole) {
        return translations.stream().flatMap(language -> whole.glossary().stream().flatMap(glossary -> glossary.terms().stream())
                .flatMap(term -> inTwoWays(language, term).stream()));
    }

    private Optional<Finding> inTwoWays(Language language, Term term) {
        var here = text(language, term);
        var there = settled(language).called(english(term));
        var agree = here.isEmpty() || there.isEmpty() || SettledTerms.alternatives(here).stream()
                .anyMatch(one -> there.stream().anyMatch(other -> WordForms.standIn(one, other) || WordForms.standIn(other, one)));
        return agree ? Optional.empty() : Optional.of(Finding.warning(programme.root().resolve("glossary/%s.json".formatted(language.tag().toLanguageTag())),
                "glossary.%s.term".formatted(term.id()), "It is \"%s\" here, and \"%s\" in terms/%s.tsv.".formatted(here, String.join("; ", there), language.tag().toLanguageTag()),
                "Settle on one."));
    }

    /// The lines of a film against both.
    @Override
    public Stream<Finding> findings(Chapter chapter) {
        var source = lines.source(chapter).track().cues();
        return source.stream().noneMatch(cue -> byCue.containsKey(cue.id())) ? Stream.empty()
                : translations.stream().flatMap(language -> FilmLines.subtitles(chapter, language.tag()).stream().flatMap(file -> findings(source, language, file)));
    }

    private Stream<Finding> findings(List<Cue> source, Language language, SubtitleFile file) {
        var translated = lines.read(file).track().cues().stream().collect(Collectors.toMap(Cue::id, Function.identity(), (first, _) -> first));
        return IntStream.range(0, source.size()).boxed().flatMap(index -> {
            var before = index == 0 ? "" : source.get(index - 1).text();
            return Optional.ofNullable(translated.get(source.get(index).id())).stream().filter(cue -> isTranslated(language, source.get(index), cue))
                    .flatMap(cue -> new OfLine(language, source.get(index), before, cue).findings(file));
        });
    }

    /// A line that is empty, or was left as it is, or is in other letters, has a fault of its own.
    private static boolean isTranslated(Language language, Cue english, Cue cue) {
        return !cue.text().isBlank() && !cue.text().equals(english.text()) && Letters.belongTo(Script.ofCode(language.script()), cue.text());
    }

    /// One line in the source language and in another.
    private final class OfLine {

        private final Language language;
        private final Cue english;
        private final String before;
        private final Cue translated;

        OfLine(Language language, Cue english, String before, Cue translated) {
            this.language = language;
            this.english = english;
            this.before = before;
            this.translated = translated;
        }

        Stream<Finding> findings(SubtitleFile file) {
            var terms = byCue.getOrDefault(english.id(), List.of());
            return terms.stream()
                    .filter(term -> place(term) >= 0 && !WordForms.standIn(before, english(term)) && !isNamed(term) && terms.stream().noneMatch(other -> standsFor(other, term)))
                    .map(term -> Finding.warning(programme.root().resolve(file.file()), "cue " + english.id(),
                            "It should say \"%s\" for \"%s\", as was settled.".formatted(String.join("; ", settledNames(term)), english(term)),
                            "Use that word, or add the one used to terms/%s.tsv.".formatted(language.tag().toLanguageTag())));
        }

        private List<String> settledNames(Term term) {
            var listed = settled(language).called(english(term));
            return listed.isEmpty() ? List.of(text(language, term)) : listed;
        }

        private boolean isNamed(Term term) {
            return Stream.concat(SettledTerms.alternatives(text(language, term)).stream(), settled(language).calledIn(english.text(), english(term)))
                    .anyMatch(word -> WordForms.standIn(translated.text(), word));
        }

        /// Whether another term stands beside this one as part of one name, and is in the translation.
        private boolean standsFor(Term other, Term term) {
            return Math.abs(place(other) - place(term)) == 1 && isNamed(other);
        }

        /// Which word of the line is the term, counted from none; -1 if none is.
        private int place(Term term) {
            var words = WordForms.words(english.text());
            return IntStream.range(0, words.size()).filter(index -> WordForms.standIn(words.get(index), english(term))).findFirst().orElse(-1);
        }
    }

    private SettledTerms settled(Language language) {
        return settled.getOrDefault(language, new SettledTerms(programme.root(), List.of()));
    }

    private String english(Term term) {
        return SettledTerms.withoutBrackets(programme.texts().getOrDefault(programme.sourceLanguage(), Map.of()).getOrDefault("glossary.%s.term".formatted(term.id()), ""));
    }

    private String text(Language language, Term term) {
        return programme.texts().getOrDefault(language.tag(), Map.of()).getOrDefault("glossary.%s.term".formatted(term.id()), "");
    }
}

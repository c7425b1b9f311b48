package nextsteps.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextsteps.language.Face;
import nextsteps.language.Script;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;

/// Holds each language against the fonts of the programme and against its own texts: the player has its script, the fonts are there, and it
/// is written in the script that is named for it.
///
/// Where one of that fails, every text of the language would be found faulty: it is told once, and the language is [left out](#checkable).
final class LanguageChecks {

    private static final int FEW = 10;

    private final Programme programme;
    private final Fonts fonts;

    LanguageChecks(Programme programme, Fonts fonts) {
        this.programme = programme;
        this.fonts = fonts;
    }

    Stream<Finding> findings() {
        return IntStream.range(0, programme.languages().size()).boxed().flatMap(index -> {
            var found = findings(index, programme.languages().get(index)).toList();
            return found.isEmpty() ? autonym(programme.languages().get(index)) : found.stream();
        }).distinct();
    }

    /// The programme in the languages whose texts can be looked at; nothing where the source language is not among them.
    Optional<Programme> checkable() {
        var left = IntStream.range(0, programme.languages().size()).filter(index -> findings(index, programme.languages().get(index)).findAny().isEmpty())
                .mapToObj(programme.languages()::get).toList();
        return left.stream().anyMatch(language -> language.tag().equals(programme.sourceLanguage())) ? Optional.of(programme.in(left)) : Optional.empty();
    }

    private Stream<Finding> findings(int index, Language language) {
        var unknown = unknownScript(index, language);
        if (unknown.isPresent()) {
            return unknown.stream();
        }
        var broken = brokenFonts(Script.ofCode(language.script()));
        return broken.isEmpty() ? wrongScript(language).stream() : broken.stream();
    }

    private Optional<Finding> unknownScript(int index, Language language) {
        try {
            Script.ofCode(language.script());
            return Optional.empty();
        } catch (IllegalArgumentException noFonts) {
            return Optional.of(Finding.error(programme.root().resolve("programme.json"), "languages[%d].script".formatted(index), noFonts.getMessage() + ".",
                    "Take this language out, or take a player that has the fonts."));
        }
    }

    private List<Finding> brokenFonts(Script script) {
        return script.typeface().files().stream().map(programme.root()::resolve).flatMap(file -> fonts.fault(file)
                .map(what -> Finding.error(file, "the whole file", what, "Copy the fonts of the player into the programme anew.")).stream()).toList();
    }

    /// Most texts of a language in another script: not the texts are wrong, but what programme.json says.
    private Optional<Finding> wrongScript(Language language) {
        var script = Script.ofCode(language.script());
        var texts = programme.texts().getOrDefault(language.tag(), Map.of()).values();
        var fitting = texts.stream().filter(text -> Letters.belongTo(script, text)).count();
        return texts.size() < FEW || fitting * 2 >= texts.size() ? Optional.empty()
                : Optional.of(Finding.error(programme.root().resolve("programme.json"), "languages, " + language.tag().toLanguageTag(),
                        "Most of its texts are not written in the script \"%s\".".formatted(language.script()), "Name the script they are written in, or translate them."));
    }

    private Stream<Finding> autonym(Language language) {
        return Stream.of(fonts.missing(Script.ofCode(language.script()), Face.SANS_BOLD, language.autonym())).filter(missing -> !missing.isEmpty())
                .map(missing -> Finding.error(programme.root().resolve("programme.json"), "languages, " + language.tag().toLanguageTag(),
                        "The font has no \"%s\" (U+%04X) of its name.".formatted(missing, missing.codePointAt(0)), "Write the name in letters of its script."));
    }
}

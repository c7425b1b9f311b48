package nextsteps.print;

import java.util.Map;
import nextsteps.language.Script;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;
import nextsteps.programme.TranslationState;

/// One language of a sheet and what the programme says in it, with the source language behind it where a text is missing.
final class SheetLanguage {

    private final Programme programme;
    private final Language language;
    private final Map<String, String> texts;

    /// @throws IllegalArgumentException when there are no fonts for its script; the message names those there are
    SheetLanguage(Programme programme, Language language) {
        this.programme = programme;
        this.language = language;
        this.texts = programme.texts().getOrDefault(language.tag(), Map.of());
        Script.ofCode(language.script());
    }

    String tag() {
        return language.tag().toLanguageTag();
    }

    boolean isDraft() {
        return language.state() == TranslationState.DRAFT;
    }

    /// A text of the source language is set as one: with its own letters, in its own direction.
    Phrase say(String key) {
        var own = texts.get(key);
        return own == null ? source().quote(sourceTexts().getOrDefault(key, key)) : quote(own);
    }

    /// Words of the source language, as they are.
    Phrase inSource(String text) {
        return source().quote(text);
    }

    boolean knows(String key) {
        return texts.containsKey(key) || sourceTexts().containsKey(key);
    }

    private Phrase quote(String text) {
        return new Phrase(text, language.tag(), Script.ofCode(language.script()));
    }

    private Map<String, String> sourceTexts() {
        return programme.texts().getOrDefault(programme.sourceLanguage(), Map.of());
    }

    private SheetLanguage source() {
        return programme.languages().stream()
                .filter(other -> other.tag().equals(programme.sourceLanguage()))
                .map(other -> new SheetLanguage(programme, other))
                .findFirst()
                .orElse(this);
    }
}

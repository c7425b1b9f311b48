package nextsteps.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextsteps.programme.Fingerprint;
import nextsteps.programme.Programme;
import nextsteps.programme.RoomPart;
import nextsteps.programme.Term;

/// What a sheet is to be about and in which languages: her own first, and perhaps the worker's.
record Order(Programme programme, Fingerprint fingerprint, SheetLanguage first, Optional<SheetLanguage> second) {

    /// In both languages, and once what is the same in both, as names of keys are.
    Wording say(String key) {
        var phrase = first.say(key);
        return new Wording(phrase, second.map(language -> language.say(key)).filter(other -> !other.text().equals(phrase.text())));
    }

    /// The texts `key.1`, `key.2` and so on, as far as they go.
    List<Wording> sayAll(String key) {
        return sayAll(key, "");
    }

    /// The texts `key.word1`, `key.word2` and so on, as far as they go.
    List<Wording> sayAll(String key, String word) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "%s.%s%d".formatted(key, word, number))
                .takeWhile(first::knows)
                .map(this::say)
                .toList();
    }

    /// Something that is said in the source language only.
    Wording quote(String text) {
        return new Wording(first.inSource(text), Optional.empty());
    }

    /// A text in the source language.
    String inSource(String key) {
        return programme.texts().getOrDefault(programme.sourceLanguage(), Map.of()).getOrDefault(key, key);
    }

    /// What was shown: title, edition and version, the date of the law, the checksum.
    List<Wording> identity() {
        return Stream.of(programme.title(), "%s %s".formatted(programme.edition(), programme.version()), programme.lawAsAt().toString(), fingerprint.brief())
                .map(this::quote).toList();
    }

    /// The ids of the glossary's terms.
    List<String> glossary() {
        return programme.glossary().stream().flatMap(glossary -> glossary.terms().stream()).map(Term::id).toList();
    }

    /// The ids of all who and what is in the courtroom.
    List<String> room() {
        return programme.room().stream().flatMap(room -> room.parts().stream()).map(RoomPart::id).toList();
    }

    /// The footer of every page, in the first language only. The checksum goes with the version: both say what was shown.
    Phrase footer() {
        return first.say("print.footer")
                .with("TITLE", programme.title())
                .with("EDITION", programme.edition())
                .with("VERSION", programme.version())
                .with("CHECKSUM", fingerprint.brief());
    }

    /// A sentence for each language that is a draft, said in both, since either reader should know.
    List<Wording> drafts() {
        return languages()
                .filter(SheetLanguage::isDraft)
                .map(draft -> new Wording(draftIn(first, draft), second.map(language -> draftIn(language, draft))))
                .toList();
    }

    Phrase page(int number, int count) {
        return first.say("print.page").with("NUMBER", number).with("COUNT", count);
    }

    /// `ar`, or `ar+en`.
    String tags() {
        return first.tag() + second.map(language -> "+" + language.tag()).orElse("");
    }

    private Stream<SheetLanguage> languages() {
        return Stream.concat(Stream.of(first), second.stream());
    }

    private static Phrase draftIn(SheetLanguage language, SheetLanguage draft) {
        return language.say("print.draft").with("LANGUAGE", language.say("language." + draft.tag()).text());
    }
}

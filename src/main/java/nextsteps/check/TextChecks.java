package nextsteps.check;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nextsteps.language.Face;
import nextsteps.language.Script;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;

/// Holds the texts of each language against those of the source language: none missing, none left over, the same placeholders, translated,
/// and in letters that the fonts have.
final class TextChecks implements Check {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Z]+}");
    /// Shorter texts may be the same in two languages: the name of a key, a number.
    private static final int WORDS = 3;

    private final Fonts fonts;

    TextChecks(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Stream<Finding> findings(Programme programme) {
        var source = programme.texts().getOrDefault(programme.sourceLanguage(), Map.of());
        return programme.languages().stream().flatMap(language -> {
            var texts = programme.texts().getOrDefault(language.tag(), Map.of());
            var isSource = language.tag().equals(programme.sourceLanguage());
            return new OfLanguage(programme.root(), language, isSource, source, texts).findings();
        });
    }

    /// The texts of one language.
    private final class OfLanguage {

        private final Path root;
        private final Language language;
        private final Script script;
        private final boolean isSource;
        private final Map<String, String> source;
        private final Map<String, String> texts;

        OfLanguage(Path root, Language language, boolean isSource, Map<String, String> source, Map<String, String> texts) {
            this.root = root;
            this.language = language;
            this.script = Script.ofCode(language.script());
            this.isSource = isSource;
            this.source = source;
            this.texts = texts;
        }

        Stream<Finding> findings() {
            var missing = source.entrySet().stream()
                    .filter(text -> !texts.containsKey(text.getKey()))
                    .map(text -> error(text.getKey(), "The text is missing.", "Translate: %s".formatted(text.getValue())));
            return Stream.concat(missing, texts.entrySet().stream().flatMap(text -> text(text.getKey(), text.getValue())));
        }

        private Stream<Finding> text(String key, String text) {
            var drawn = drawn(key, text);
            if (isSource) {
                return drawn;
            }
            var english = source.get(key);
            return english == null ? Stream.of(leftOver(key)) : Stream.concat(drawn, against(key, english, text));
        }

        private Finding leftOver(String key) {
            return Finding.warning(file(key), key, "The source language has no such text.", "Take it out, or mend the key.");
        }

        private Stream<Finding> against(String key, String english, String text) {
            var words = isNameOfAKey(key) ? Stream.<Finding>empty() : Stream.concat(same(key, english, text), script(key, text));
            return Stream.concat(placeholders(key, english, text), words);
        }

        /// What is printed on keyboards, often in English.
        private static boolean isNameOfAKey(String key) {
            return key.startsWith("keys.name.");
        }

        private Stream<Finding> placeholders(String key, String english, String text) {
            var wanted = placeholdersOf(english);
            return placeholdersOf(text).equals(wanted) ? Stream.empty() : Stream.of(error(key,
                    "The placeholders differ from the source language.", wanted.isEmpty() ? "Use none." : "Use %s.".formatted(String.join(", ", wanted))));
        }

        private Stream<Finding> same(String key, String english, String text) {
            return !text.equals(english) || english.split("\\s+").length <= WORDS ? Stream.empty()
                    : Stream.of(Finding.warning(file(key), key, "It is the same as in the source language.", "Translate it."));
        }

        private Stream<Finding> script(String key, String text) {
            var mayBeLatin = text.split("\\s+").length <= WORDS;
            return mayBeLatin || Letters.belongTo(script, text) ? Stream.empty() : Stream.of(error(key,
                    "It is not written in the script of %s.".formatted(language.autonym()), "Translate it."));
        }

        /// Any text may stand in any face: as a title, on a button, in a line.
        private Stream<Finding> drawn(String key, String text) {
            var words = PLACEHOLDER.matcher(text).replaceAll("");
            return Stream.of(Face.values())
                    .map(face -> fonts.missing(script, face, words))
                    .filter(missing -> !missing.isEmpty())
                    .distinct()
                    .map(missing -> error(key, "A font has no \"%s\" (U+%04X).".formatted(missing, missing.codePointAt(0)),
                            "Use another word, or have the letter added to the fonts."));
        }

        private Finding error(String key, String what, String remedy) {
            return Finding.error(file(key), key, what, remedy);
        }

        private Path file(String key) {
            var folder = key.startsWith("glossary.") ? "glossary" : key.startsWith("room.") ? "room" : "texts";
            return root.resolve("%s/%s.json".formatted(folder, language.tag().toLanguageTag()));
        }

        private static SortedSet<String> placeholdersOf(String text) {
            var found = new TreeSet<String>();
            PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
            return found;
        }
    }
}

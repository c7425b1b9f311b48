package nextsteps.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.language.Counted;
import nextsteps.language.Face;
import nextsteps.language.Script;
import nextsteps.programme.Fault;
import nextsteps.programme.Language;
import nextsteps.programme.NearNames;
import nextsteps.programme.Programme;

/// Holds the texts of each language against those of the source language: none missing, none left over, the same placeholders, translated,
/// and in letters that the fonts have.
///
/// What all translations lack, or have too much, is told once, of the source language. What the reader told of a file is not told again.
final class TextChecks implements Check {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Z]+}");
    private static final List<String> FOLDERS = List.of("texts", "glossary", "room");
    /// Shorter texts may be the same in two languages: the name of a key, a number.
    private static final int WORDS = 3;

    private final Fonts fonts;
    private final List<Fault> told;

    /// `told` is what the reader found, and is told already.
    TextChecks(Fonts fonts, List<Fault> told) {
        this.fonts = fonts;
        this.told = List.copyOf(told);
    }

    @Override
    public Stream<Finding> findings(Programme programme) {
        return FOLDERS.stream().flatMap(folder -> new OfFolder(programme, folder).findings());
    }

    /// The texts of one folder in all languages.
    private final class OfFolder {

        private final Path root;
        private final String folder;
        private final String sourceTag;
        private final Script sourceScript;
        private final Map<String, String> source;
        private final Map<Language, Map<String, String>> translations;
        private final Set<String> nowhere;
        private final Set<String> everywhere;

        OfFolder(Programme programme, String folder) {
            this.root = programme.root();
            this.folder = folder;
            this.sourceTag = programme.sourceLanguage().toLanguageTag();
            this.sourceScript = programme.languages().stream().filter(language -> language.tag().equals(programme.sourceLanguage())).findFirst()
                    .map(language -> Script.ofCode(language.script())).orElse(Script.LATIN);
            this.source = texts(programme, programme.sourceLanguage());
            this.translations = programme.languages().stream().filter(language -> !language.tag().equals(programme.sourceLanguage()))
                    .collect(Collectors.toMap(language -> language, language -> texts(programme, language.tag())));
            this.nowhere = inAll(source.keySet(), key -> translations.values().stream().noneMatch(texts -> texts.containsKey(key)));
            this.everywhere = inAll(translations.values().stream().flatMap(texts -> texts.keySet().stream()).collect(Collectors.toSet()),
                    key -> !source.containsKey(key) && translations.values().stream().allMatch(texts -> texts.containsKey(key)));
        }

        private Map<String, String> texts(Programme programme, Locale language) {
            return programme.texts().getOrDefault(language, Map.of()).entrySet().stream().filter(text -> folder(text.getKey()).equals(folder))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        private static String folder(String key) {
            return key.startsWith("glossary.") ? "glossary" : key.startsWith("room.") ? "room" : "texts";
        }

        /// The keys that hold for all of several translations that have texts at all.
        private Set<String> inAll(Set<String> keys, Predicate<String> holds) {
            var several = translations.size() > 1 && translations.values().stream().noneMatch(Map::isEmpty);
            return several ? keys.stream().filter(holds).collect(Collectors.toSet()) : Set.of();
        }

        Stream<Finding> findings() {
            var ofLanguages = translations.keySet().stream().flatMap(language -> new OfLanguage(language).findings());
            return source.isEmpty() ? Stream.empty() : Stream.of(ofSource(), sourceLetters(), ofLanguages).flatMap(found -> found);
        }

        private Stream<Finding> ofSource() {
            var renamed = NearNames.pairs(nowhere, everywhere);
            var file = file(sourceTag);
            return Stream.of(
                    renamed.entrySet().stream().filter(pair -> !isTold(file, pair.getValue())).map(pair -> Finding.error(file, pair.getKey(),
                            "All translations call this text \"%s\".".formatted(pair.getValue()), "Call it so too, or rename it in every translation.")),
                    nowhere.stream().filter(key -> !renamed.containsKey(key)).map(key -> Finding.error(file, key, "No translation has this text.",
                            "Translate: %s".formatted(source.get(key)))),
                    everywhere.stream().filter(key -> !renamed.containsValue(key) && !isTold(file, key)).map(key -> Finding.warning(file, key,
                            "All translations have a text of this name, and the source language has not.", "Write it again, or take it out of the translations.")))
                    .flatMap(found -> found);
        }

        private Stream<Finding> sourceLetters() {
            return source.entrySet().stream().flatMap(text -> letters(file(sourceTag), sourceScript, text.getKey(), text.getValue()));
        }

        private Path file(String tag) {
            return root.resolve("%s/%s.json".formatted(folder, tag));
        }

        /// The texts of one translation.
        private final class OfLanguage {

            private final Language language;
            private final Script script;
            private final Path file;
            private final Map<String, String> texts;

            OfLanguage(Language language) {
                this.language = language;
                this.script = Script.ofCode(language.script());
                this.file = file(language.tag().toLanguageTag());
                this.texts = translations.getOrDefault(language, Map.of());
            }

            Stream<Finding> findings() {
                return texts.isEmpty() ? nothing() : Stream.concat(names(), texts.entrySet().stream()
                        .filter(text -> source.containsKey(text.getKey()))
                        .flatMap(text -> against(text.getKey(), source.getOrDefault(text.getKey(), ""), text.getValue())));
            }

            private Stream<Finding> nothing() {
                if (told.stream().anyMatch(fault -> fault.file().equals(file))) {
                    return Stream.empty();
                }
                return Stream.of(Files.exists(file)
                        ? Finding.error(file, "texts", "None of %s is translated.".formatted(Counted.of(source.size(), "text")), "Translate them.")
                        : Finding.error(file, "the whole file", "The file is missing, and the source texts are shown.", "Translate them."));
            }

            private Stream<Finding> names() {
                var missing = source.keySet().stream().filter(key -> !texts.containsKey(key) && !nowhere.contains(key) && !isTold(file, key)).collect(Collectors.toSet());
                var over = texts.keySet().stream().filter(key -> !source.containsKey(key) && !everywhere.contains(key)).collect(Collectors.toSet());
                var renamed = NearNames.pairs(missing, over);
                return Stream.of(
                        renamed.entrySet().stream().map(pair -> Finding.error(file, pair.getKey(),
                                "The text is missing; \"%s\", which stands here, is unknown.".formatted(pair.getValue()), "Mend the key.")),
                        missing.stream().filter(key -> !renamed.containsKey(key)).map(key -> Finding.error(file, key, "The text is missing.",
                                "Translate: %s".formatted(source.get(key)))),
                        over.stream().filter(key -> !renamed.containsValue(key)).map(key -> Finding.warning(file, key,
                                "The source language has no such text.", "Take it out, or mend the key.")))
                        .flatMap(found -> found);
            }

            private Stream<Finding> against(String key, String english, String text) {
                var words = isNameOfAKey(key) ? Stream.<Finding>empty() : Stream.concat(same(key, english, text), script(key, text));
                return Stream.of(letters(file, script, key, text), placeholders(key, english, text), words).flatMap(found -> found);
            }

            private Stream<Finding> placeholders(String key, String english, String text) {
                var wanted = placeholdersOf(english);
                return placeholdersOf(text).equals(wanted) ? Stream.empty() : Stream.of(Finding.error(file, key,
                        "The placeholders differ from the source language.", wanted.isEmpty() ? "Use none." : "Use %s.".formatted(String.join(", ", wanted))));
            }

            /// A text left as it was in another script has been told of.
            private Stream<Finding> same(String key, String english, String text) {
                return !text.equals(english) || isShort(english) || !Letters.belongTo(script, text) ? Stream.empty()
                        : Stream.of(Finding.warning(file, key, "It is the same as in the source language.", "Translate it."));
            }

            private Stream<Finding> script(String key, String text) {
                return isShort(text) || Letters.belongTo(script, text) ? Stream.empty() : Stream.of(Finding.error(file, key,
                        "It is not written in the script of %s.".formatted(language.autonym()), "Translate it."));
            }
        }
    }

    private boolean isTold(Path file, String key) {
        return told.stream().anyMatch(fault -> fault.file().equals(file) && (fault.place() + fault.what()).contains("\"%s\"".formatted(key)));
    }

    /// What is printed on keyboards, often in English.
    private static boolean isNameOfAKey(String key) {
        return key.startsWith("keys.name.");
    }

    private static boolean isShort(String text) {
        return text.split("\\s+").length <= WORDS;
    }

    /// Any text may stand in any face: as a title, on a button, in a line.
    private Stream<Finding> letters(Path file, Script script, String key, String text) {
        var words = PLACEHOLDER.matcher(text).replaceAll("");
        var drawn = Stream.of(Face.values())
                .map(face -> fonts.missing(script, face, words))
                .filter(missing -> !missing.isEmpty())
                .distinct()
                .map(missing -> Finding.error(file, key, "A font has no \"%s\" (U+%04X).".formatted(missing, missing.codePointAt(0)),
                        "Use another word, or have the letter added to the fonts."));
        return Stream.concat(drawn, Directions.fault(text).map(what -> Finding.error(file, key, what, CueDirection.REMEDY)).stream());
    }

    private static SortedSet<String> placeholdersOf(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }
}

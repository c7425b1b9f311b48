package nextsteps.programme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts that belong together, in a folder of their own with a file for each language.
///
/// `needed` are the keys that must be there in the source language. Of `others` the programme knows nothing: screens ask for them.
record TextSet(String folder, Set<String> needed, boolean others) {

    TextSet {
        needed = Set.copyOf(needed);
    }

    /// The words of the screens with the title and the note of each chapter.
    static TextSet ofScreens(List<Chapter> chapters) {
        return new TextSet("texts", keys(chapters.stream()
                .filter(chapter -> !chapter.id().isEmpty())
                .flatMap(chapter -> Stream.of("chapter.%s.title", "chapter.%s.note").map(key -> key.formatted(chapter.id())))), true);
    }

    static TextSet of(Glossary glossary) {
        return new TextSet("glossary", keys(glossary.terms().stream().flatMap(Term::keys)), false);
    }

    static TextSet of(Room room) {
        return new TextSet("room", keys(room.keys()), false);
    }

    String file(String tag) {
        return "%s/%s.json".formatted(folder, tag);
    }

    boolean knows(String key) {
        return others || needed.contains(key);
    }

    private static Set<String> keys(Stream<String> keys) {
        return keys.collect(Collectors.toCollection(TreeSet::new));
    }
}

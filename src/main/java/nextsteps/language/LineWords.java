package nextsteps.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a language's readers want to find together on one line, as the file `lines.LANGUAGE.txt` beside this class says it: words that stay
/// whole (within those without a space no line breaks at all), words that lead on to the next one (`and…`), and words that follow on from the one before (`…的`).
final class LineWords {

    private static final Map<String, LineWords> LOADED = new ConcurrentHashMap<>();
    private static final String AND_SO_ON = "…";

    private final Locale language;
    private final Set<String> whole;
    private final Set<String> leading;
    private final Set<String> following;
    private final int longest;

    LineWords(Locale language, List<String> entries) {
        this.language = language;
        this.leading = some(entries, entry -> entry.endsWith(AND_SO_ON));
        this.following = some(entries, entry -> entry.startsWith(AND_SO_ON));
        this.whole = some(entries, entry -> !entry.contains(AND_SO_ON));
        this.longest = whole.stream().mapToInt(String::length).max().orElse(0);
    }

    /// Those of a language; none where it has no file.
    static LineWords of(Locale language) {
        return LOADED.computeIfAbsent(language.getLanguage(), _ -> new LineWords(language, read(language)));
    }

    private static List<String> read(Locale language) {
        try (var file = LineWords.class.getResourceAsStream("lines.%s.txt".formatted(language.getLanguage()))) {
            return file == null ? List.of() : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> some(List<String> entries, Predicate<String> kind) {
        return entries.stream().filter(kind).flatMap(entry -> Stream.of(entry.replace(AND_SO_ON, ""), sameCase(entry.replace(AND_SO_ON, ""))))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean leadsOn(String word) {
        return leading.contains(sameCase(word));
    }

    boolean followsOn(String word) {
        return following.contains(sameCase(word));
    }

    /// The places within words, as places between characters. Of words that begin at the same place the longest counts.
    BitSet within(String text) {
        return within(text, true);
    }

    /// Those within words that are written without a space.
    BitSet withinUnspaced(String text) {
        return within(text, false);
    }

    private BitSet within(String text, boolean alsoSpaced) {
        var inside = new BitSet();
        var same = sameCase(text);
        for (var start = 0; start < text.length(); ) {
            var end = endOfWord(same, start);
            if (alsoSpaced || same.substring(start, end).indexOf(' ') < 0) {
                inside.set(Math.min(start + 1, end), end);
            }
            start = Math.max(start + 1, end);
        }
        return inside;
    }

    /// The start itself where no word begins.
    private int endOfWord(String text, int start) {
        for (var end = Math.min(text.length(), start + longest); end > start + 1; end--) {
            if (whole.contains(text.substring(start, end)) && isWhole(text, start, end)) {
                return end;
            }
        }
        return start;
    }

    /// Where words are written of several parts with spaces between them, none begins within another.
    private static boolean isWhole(String text, int start, int end) {
        return text.substring(start, end).indexOf(' ') < 0
                || (!isLetter(text, start - 1) && !isLetter(text, end));
    }

    private static boolean isLetter(String text, int place) {
        return place >= 0 && place < text.length() && Character.isLetter(text.charAt(place));
    }

    private String sameCase(String text) {
        var lower = text.toLowerCase(language);
        return lower.length() == text.length() ? lower : text;
    }
}

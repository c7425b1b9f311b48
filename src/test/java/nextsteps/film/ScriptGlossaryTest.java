package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.programme.RoomPart;
import nextsteps.programme.Term;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The glossary and who is who of the script")
class ScriptGlossaryTest {

    /// Said in plain words only: nobody may publish who you are.
    private static final String UNSAID = "anonymity";

    /// Other meanings of the same words: “in some cases”, a defence in law.
    private static final Map<String, Set<String>> OTHER_MEANINGS =
            Map.of("case", Set.of("people-023", "working-019"), "defence", Set.of("working-020"));

    private final List<Shot> shots = Script.shots();
    private final List<Term> terms = Script.programme().glossary().orElseThrow().terms();
    private final Map<String, String> texts = Script.texts();

    @Test
    void knowSixtyEightWordsAndTwentyPeopleAndPlaces() {
        assertThat(terms).hasSize(68);
        assertThat(Script.programme().room().orElseThrow().parts()).hasSize(20);
    }

    @Test
    void nameEveryCueThatUsesAWord() {
        var expected = terms.stream().collect(Collectors.toMap(Term::id, term -> cues(term, true)));
        expected.put(UNSAID, List.of("room-022"));

        assertThat(terms).allSatisfy(term -> assertThat(term.cues()).as(term.id()).containsAll(expected.getOrDefault(term.id(), List.of())));
    }

    @Test
    void nameNoCueThatDoesNotUseTheWord() {
        assertThat(terms).filteredOn(term -> !term.id().equals(UNSAID))
                .allSatisfy(term -> assertThat(cues(term, false)).as(term.id()).containsAll(term.cues()));
    }

    @Test
    void tellTheirTranslatorsWhatIsMeant() {
        assertThat(terms).allSatisfy(term -> assertThat(term.note()).as(term.id()).isNotEmpty());
    }

    @Test
    void sayOneSentenceAndThreeOfEachPartOfTheRoom() {
        assertThat(Script.programme().room().orElseThrow().parts()).extracting(RoomPart::id).allSatisfy(part -> {
            assertThat(Readability.sentences(texts.getOrDefault("room.%s.short".formatted(part), ""))).hasSize(1);
            assertThat(Readability.sentences(texts.getOrDefault("room.%s.text".formatted(part), ""))).hasSize(3);
        });
    }

    @Test
    void findEveryPartOfTheRoomInADrawing() {
        var room = Script.programme().room().orElseThrow();
        var drawn = new TreeSet<String>();
        room.arrangements().stream().flatMap(arrangement -> arrangement.scenes().stream())
                .forEach(scene -> drawn.addAll(Script.scenes().getOrDefault(scene, Set.of())));

        assertThat(room.parts()).allSatisfy(part -> assertThat(drawn).containsAll(part.regions()));
    }

    /// The cues in which a word stands; not those, if so wished, where it is only part of a longer term or means something else.
    private List<String> cues(Term term, boolean alone) {
        return shots.stream()
                .filter(shot -> !alone || !OTHER_MEANINGS.getOrDefault(term.id(), Set.of()).contains(shot.id()))
                .filter(shot -> word(term).matcher(alone ? withoutLonger(term, shot.sentence()) : shot.sentence()).find())
                .map(Shot::id).toList();
    }

    private String withoutLonger(Term term, String sentence) {
        var left = sentence;
        for (var longer : longerThan(term).toList()) {
            left = word(longer).matcher(left).replaceAll("");
        }
        return left;
    }

    private Stream<Term> longerThan(Term term) {
        return terms.stream().filter(other -> !other.equals(term) && word(term).matcher(name(other)).find())
                .sorted(Comparator.comparingInt((Term other) -> name(other).length()).reversed());
    }

    private final Map<String, Pattern> words = new HashMap<>();

    private Pattern word(Term term) {
        return words.computeIfAbsent(name(term), name -> Pattern.compile("(?i)\\b%s(?:s|es)?\\b".formatted(
                name.endsWith("y") ? name.substring(0, name.length() - 1) + "(?:y|ie)" : Pattern.quote(name))));
    }

    private String name(Term term) {
        return texts.getOrDefault("glossary.%s.term".formatted(term.id()), "").toLowerCase(Locale.ROOT).replaceFirst(" \\(.*", "");
    }
}

package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nextsteps.film.Script.Listed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The bans of the programme: familiarisation is welcome, coaching is not, nothing is promised, and one thing has one name.
@DisplayName("The words of the script")
class ScriptWordsTest {

    /// What she may say to the court in any case.
    private static final Set<String> MAY_BE_SAID = Set.of("I do not understand.", "Please repeat the question.", "I do not know.",
            "I do not remember.", "I need a break.");

    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

    static List<Listed> chapters() {
        return Script.chapters();
    }

    @Test
    void stayBelowSixteenInASentence() {
        assertThat(everything()).allSatisfy((place, text) ->
                assertThat(Readability.sentences(text)).allSatisfy(sentence -> assertThat(Readability.words(sentence)).hasSizeLessThan(16)));
    }

    @Test
    void areFiveAtMostInATitle() {
        assertThat(Script.chapters()).allSatisfy(chapter -> {
            assertThat(Script.texts()).containsKeys("chapter.%s.title".formatted(chapter), "chapter.%s.note".formatted(chapter));
            assertThat(Readability.words(Script.texts().getOrDefault("chapter.%s.title".formatted(chapter), ""))).hasSizeBetween(1, 5);
        });
    }

    @ParameterizedTest
    @CsvSource({"glossary., 6", "room., 5", "card., 5"})
    void areReadAtTheAgeOfAboutNineAroundTheFilmsToo(String prefix, int grade) {
        assertThat(Readability.grade(textsOf(prefix).values().stream().filter(text -> text.endsWith(".")).toList())).isLessThan(grade);
    }

    /// Each row: for whom, what is banned, and the cues that name it on purpose.
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', value = {
        "everyone; will get|you will|she will|guarantee|always|certainly|entitled; working-002",
        "everyone; £|[02-9]|1(?!2)|pounds?|telephone number;",
        "everyone; poppy|eaves|ukhtc|border agency|metropolitan|anti-slavery;",
        "everyone; clothes|dress|smile|eye contact|speak clearly|speak up|confident|body language|posture|nervous; room.wig.short",
        "everyone; jujus?|curses?|magic|superstition|witchcraft|spirits?|spells?;",
        "everyone; rapes?|raped|beaten|blood|beds?|locks?|locked|chains?|knife|gun|kill|killed|hurt;",
        "everyone; well done|good luck|don't worry|do not worry|great|perfect|score|quiz|badge|completed|easy;",
        "everyone; innocent|liar|lying|lies;",
        "everyone; defendant|suspect|offender|criminals?(?! court)|barrister|solicitor|counsel|prosecutor;",
        "everyone; tv|monitor|video|tape|testimony|story|chamber|hall|swear|vow|robe|adjourn|survivor;",
        "everyone; money|compensation|reparation|visa|asylum|leave to remain|deport(?:ed|ation)?|immigration; after-018, using-016",
        "witness; intermediar(?:y|ies)|complainants?|trafficker|victim(?! navigator| contact scheme)s?;",
    })
    void neverSay(String audience, String banned, String allowed) {
        var said = Pattern.compile("(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])".formatted(banned), Pattern.CASE_INSENSITIVE);
        var permitted = allowed == null ? Set.of() : Set.of(allowed.split(", "));

        assertThat(saidTo(audience)).allSatisfy((cue, sentence) ->
                assertThat(said.matcher(sentence).find() && !permitted.contains(cue)).as("%s: %s", cue, sentence).isFalse());
    }

    @Test
    void neverLinkEvidenceToMoneyOrImmigration() {
        var evidence = Pattern.compile("(?i)evidence|witness|court|trial|support");
        var gain = Pattern.compile("(?i)\\b(?:money|pay|paid|compensation|immigration|visa|asylum|home office)\\b");

        assertThat(narration("witness")).allSatisfy((cue, sentence) ->
                assertThat(evidence.matcher(sentence).find() && gain.matcher(sentence).find()).as("%s: %s", cue, sentence).isFalse());
    }

    @Test
    void nameWhatHappenedOnlyToSayThatNobodyAsks() {
        assertThat(everything()).allSatisfy((place, text) -> assertThat(Readability.sentences(text))
                .filteredOn(sentence -> sentence.contains("what happened")).allSatisfy(sentence -> assertThat(sentence).containsIgnoringCase("not ")));
    }

    @Test
    void giveNoAnswerOfAWitness() {
        assertThat(narration("witness")).allSatisfy((cue, sentence) -> QUOTED.matcher(sentence).results().forEach(quoted -> {
            var before = sentence.substring(0, quoted.start());
            switch (before) {
                case "You can say: " -> assertThat(MAY_BE_SAID).contains(quoted.group(1));
                case "The lawyer asks: ", "The lawyer says: " -> assertThat(quoted.group(1)).contains("parcel");
                default -> assertThat(quoted.group(1)).as(cue).isEqualTo("Who is who");
            }
        }));
    }

    @Test
    void letTheFiveSentencesBeSaidOnlyWhenTheyAreTrue() {
        assertThat(narration("witness").values()).contains("You say these things when they are true.");
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void fitTwoLinesOfSubtitles(Listed chapter) {
        assertThat(chapter.storyboard().shots()).allSatisfy(shot -> assertThat(shot.sentence()).hasSizeLessThanOrEqualTo(88));
    }

    /// The narration with the cards and who is who, for whoever reads them.
    private static Map<String, String> saidTo(String audience) {
        var said = new LinkedHashMap<>(narration(audience));
        if (audience.equals("everyone")) {
            said.putAll(textsOf("card."));
            said.putAll(textsOf("room."));
        }
        return said;
    }

    private static Map<String, String> narration(String audience) {
        return Script.chapters().stream().filter(chapter -> audience.equals("everyone") || chapter.audience().equals(audience))
                .flatMap(chapter -> chapter.storyboard().shots().stream())
                .collect(Collectors.toMap(Shot::id, Shot::sentence, (first, _) -> first, LinkedHashMap::new));
    }

    /// All that a viewer hears and reads in the source language.
    private static Map<String, String> everything() {
        var everything = new LinkedHashMap<>(Script.texts());
        Script.shots().forEach(shot -> {
            everything.put(shot.id(), shot.sentence());
            everything.put(shot.id() + " audio description", shot.audioDescription());
        });
        return everything;
    }

    private static Map<String, String> textsOf(String prefix) {
        return Script.texts().entrySet().stream().filter(text -> text.getKey().startsWith(prefix))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

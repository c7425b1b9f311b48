package nextsteps.film;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nextsteps.film.Script.Listed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The storyboards")
class StoryboardsTest {

    private static final int WORDS_A_MINUTE = 130;

    static List<Listed> chapters() {
        return Script.chapters();
    }

    @Test
    void areThoseOfTheListAndOfNoOther() throws IOException {
        try (var folders = Files.list(Script.CONTENT.resolve("chapters"))) {
            assertThat(folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(chapters().stream().map(Listed::id).toList());
        }
    }

    @Test
    void areNumberedOneAfterTheOther() {
        assertThat(chapters()).extracting(Listed::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void areListedAsTheyAreInTheProgramme() {
        assertThat(Script.programme().chapters()).allSatisfy(chapter -> assertThat(chapters()).contains(new Listed(chapter.id(), chapter.number(),
                written(chapter.audience()), written(chapter.strength()))));
    }

    @Test
    void useEachCueIdOnce() {
        assertThat(Script.shots()).extracting(Shot::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void countTheirCuesFromOne(Listed chapter) {
        var shots = chapter.storyboard().shots();

        for (var index = 0; index < shots.size(); index++) {
            assertThat(shots.get(index).id()).isEqualTo("%s-%03d".formatted(chapter.id(), index + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void sayOneSentenceACue(Listed chapter) {
        assertThat(chapter.storyboard().shots()).allSatisfy(shot -> {
            assertThat(Readability.sentences(shot.sentence())).hasSize(1);
            assertThat(shot.sentence()).matches("[A-Z“].*[.?!]”?");
        });
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void pauseLongEnoughForAnInterpreterAndNotForEver(Listed chapter) {
        assertThat(chapter.storyboard().shots())
                .allSatisfy(shot -> assertThat(shot.pause()).isBetween(Duration.ofMillis(600), Duration.ofSeconds(3)));
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void takeAMinuteAndAHalfToThreeMinutes(Listed chapter) {
        assertThat(length(chapter)).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(180));
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void areReadAtTheAgeOfAboutNine(Listed chapter) {
        assertThat(Readability.grade(chapter.storyboard().shots().stream().map(Shot::sentence).toList())).isLessThan(6);
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void askOnlyForScenesAndHighlightsOfTheList(Listed chapter) {
        var scenes = Script.scenes();

        assertThat(chapter.storyboard().shots()).allSatisfy(shot -> {
            assertThat(scenes).containsKey(shot.scene());
            shot.highlight().ifPresent(id -> assertThat(scenes.getOrDefault(shot.scene(), Set.of())).contains(id));
        });
    }

    /// A chapter waits until all its scenes are drawn.
    @ParameterizedTest
    @MethodSource("chapters")
    void findEveryCameraAndHighlightInTheDrawings(Listed chapter) throws Exception {
        var storyboard = chapter.storyboard();
        var folder = Script.CONTENT.resolve("scenes");

        if (storyboard.shots().stream().allMatch(shot -> Files.isRegularFile(folder.resolve(shot.scene() + ".svg")))) {
            assertThat(Scenes.read(folder, storyboard)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void describeASceneWhenItIsFirstSeen(Listed chapter) {
        assertThat(chapter.storyboard().shots().getFirst().audioDescription()).isNotEmpty();
    }

    static Duration length(Listed chapter) {
        var shots = chapter.storyboard().shots();
        var words = Readability.words(shots.stream().map(Shot::sentence).collect(joining(" "))).size();
        var pauses = shots.stream().map(Shot::pause).reduce(Duration.ZERO, Duration::plus);
        return pauses.plusMillis(60_000L * words / WORDS_A_MINUTE);
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The drawing of the courtroom")
class CourtroomTest {

    private static final Path CONTENT = Path.of("content");

    @Test
    void showsWhoIsWho() throws Exception {
        var courtroom = Scene.read(CONTENT.resolve("scenes/courtroom.svg"));

        assertThat(courtroom.highlightIds()).containsExactlyInAnyOrder("judge", "clerk", "prosecution-lawyer", "defence-lawyer", "case-team",
                "wig", "jury", "witness-box", "interpreter", "witness-service", "usher", "dock", "dock-officer", "person-accused", "supporter",
                "press", "public-seats");
    }

    @Test
    void hasEveryCameraAndHighlightOfItsStoryboard() throws Exception {
        var storyboard = StoryboardReader.read(CONTENT.resolve("chapters/room/room.storyboard.tsv"));

        assertThat(Scenes.read(CONTENT.resolve("scenes"), storyboard)).isNotNull();
    }
}

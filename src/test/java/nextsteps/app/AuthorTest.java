package nextsteps.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An author")
class AuthorTest {

    @Test
    void isToldEachSentenceOnce() {
        var lines = new ByteArrayOutputStream();
        var author = new Author(new PrintStream(lines, true, UTF_8));

        author.tell("room.en.vtt: missing");
        author.tell("room.mp4: missing");
        author.tell("room.en.vtt: missing");

        assertThat(lines.toString(UTF_8).lines()).containsExactly("room.en.vtt: missing", "room.mp4: missing");
    }
}

package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The programme's entry of a film")
class ProgrammeEntryTest {

    private static final Film FILM = new Film(1280, 720, Duration.ofMillis(131_240), "c0ffee");

    @Test
    void changesItsFourNumbersAndNothingElse() throws Exception {
        var json = """
                { "chapters": [
                  { "id": "day",  "media": { "width": 1, "height": 2, "duration": "PT1S", "sha256": "00" } },
                  { "id": "room", "strength": "gentle",
                    "media": { "file": "room.mp4", "width": 640,
                               "height": 360, "duration": "PT2M17S", "sha256": "00" } } ] }
                """;

        var updated = new ProgrammeEntry(Path.of("programme.json"), "room").updated(json, FILM);

        assertThat(updated).isEqualTo("""
                { "chapters": [
                  { "id": "day",  "media": { "width": 1, "height": 2, "duration": "PT1S", "sha256": "00" } },
                  { "id": "room", "strength": "gentle",
                    "media": { "file": "room.mp4", "width": 1280,
                               "height": 720, "duration": "PT2M11.24S", "sha256": "c0ffee" } } ] }
                """);
    }

    @Test
    void isAtFaultWhenItsChapterHasNoMedia() {
        var file = Path.of("programme.json");
        var json = """
                { "chapters": [ { "id": "room", "number": 5 }, { "id": "day", "media": { "width": 1 } } ] }
                """;

        var thrown = catchThrowableOfType(FilmException.class, () -> new ProgrammeEntry(file, "room").updated(json, FILM));

        assertThat(thrown.faults()).containsExactly(
                new Fault(file, 0, "The chapter room has no “media”.", "Add it with file, width, height, duration and sha256."));
    }
}

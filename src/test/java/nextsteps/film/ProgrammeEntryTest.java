package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The programme's entry of a film")
class ProgrammeEntryTest {

    private static final Film FILM = new Film(1280, 720, Duration.ofMillis(131_240), "c0ffee");

    /// A brace and a quote in a text are no part of the JSON's own.
    private static final List<String> OTHERS = List.of(
            "{ \"id\": \"room\", \"number\": 5, \"title\": \"} \\\" ]\", \"media\": { \"width\": 1 }, \"subtitles\": [ {} ] }",
            "{ \"id\": \"questions\", \"number\": 8, \"media\": { \"width\": 1 }, \"subtitles\": [] }");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path content;

    @Test
    void changesItsFourNumbersAndNothingElse() throws Exception {
        var json = """
                { "chapters": [
                  { "id": "day",  "media": { "width": 1, "height": 2, "duration": "PT1S", "sha256": "00" } },
                  { "id": "room", "strength": "gentle",
                    "media": { "file": "room.mp4", "width": 640,
                               "height": 360, "duration": "PT2M17S", "sha256": "00" } } ] }
                """;

        var updated = new ProgrammeEntry(content, "room").updated(json, FILM);

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
        var json = """
                { "chapters": [ { "id": "room", "number": 5 }, { "id": "day", "media": { "width": 1 } } ] }
                """;

        var thrown = catchThrowableOfType(FilmException.class, () -> new ProgrammeEntry(content, "room").updated(json, FILM));

        assertThat(thrown.faults()).containsExactly(
                new Fault(content.resolve("programme.json"), 0, "The chapter room has no “media”.", "Add it with file, width, height, duration and sha256."));
    }

    @ParameterizedTest
    @CsvSource({"day, 4, 0", "promise, 7, 1", "using, 10, 2"})
    void standsInTheOrderOfTheNumbersWhenItsChapterIsNew(String chapter, int number, int place) throws Exception {
        lists("%s\t%d\twitness\tgentle".formatted(chapter, number));
        subtitles(chapter, "vi", "fr", "en");
        var entries = new ArrayList<>(OTHERS);
        entries.add(place, made(chapter, number));

        var updated = new ProgrammeEntry(content, chapter).updated(programme(OTHERS), FILM);

        assertThat(updated).isEqualTo(programme(entries));
    }

    @Test
    void isTheFirstOfAll() throws Exception {
        lists("day\t4\tprofessional\tmay-be-hard");
        subtitles("day");

        var updated = new ProgrammeEntry(content, "day").updated("{ \"chapters\": [] }", FILM);

        assertThat(updated).startsWith("{ \"chapters\": [\n        {\n            \"id\": \"day\",\n")
                .contains("\"audience\": \"professional\"", "\"strength\": \"may-be-hard\"", "\"sha256\": \"c0ffee\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "room 5 | 0 | The chapter day is neither in programme.json nor here.",
        "day four | 1 | This is no row of a chapter.",
    })
    void isAtFaultWhenItsChapterIsNotListedWell(String row, int line, String what) throws Exception {
        lists(row.replace(' ', '\t'));

        var thrown = catchThrowableOfType(FilmException.class, () -> new ProgrammeEntry(content, "day").updated(programme(OTHERS), FILM));

        assertThat(thrown.faults()).containsExactly(new Fault(content.resolve("chapters/chapters.tsv"), line, what,
                "Write id, number, witness or professional, gentle or may-be-hard, parted by tabs."));
    }

    private static String programme(List<String> entries) {
        return """
                {
                    "languages": [ { "tag": "en" }, { "tag": "vi" } ],
                    "chapters": [
                        %s
                    ]
                }
                """.formatted(String.join(",\n        ", entries));
    }

    private static String made(String chapter, int number) {
        return """
                {
                            "id": "%1$s",
                            "number": %2$d,
                            "audience": "witness",
                            "strength": "gentle",
                            "media": {
                                "file": "chapters/%1$s/%1$s.mp4",
                                "width": 1280,
                                "height": 720,
                                "duration": "PT2M11.24S",
                                "sha256": "c0ffee"
                            },
                            "poster": "chapters/%1$s/%1$s.jpg",
                            "subtitles": [
                                { "language": "en", "kind": "captions", "file": "chapters/%1$s/%1$s.en.vtt" },
                                { "language": "vi", "kind": "subtitles", "file": "chapters/%1$s/%1$s.vi.vtt" }
                            ]
                        }""".formatted(chapter, number);
    }

    private void lists(String row) throws IOException {
        Files.createDirectories(content.resolve("chapters"));
        Files.writeString(content.resolve("chapters/chapters.tsv"), row + "\n");
    }

    private void subtitles(String chapter, String... tags) throws IOException {
        var folder = Files.createDirectories(content.resolve("chapters").resolve(chapter));
        for (var tag : tags) {
            Files.createFile(folder.resolve("%s.%s.vtt".formatted(chapter, tag)));
        }
    }
}

package nextsteps.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A film with bad subtitles")
class BadSubtitlesTest {

    private static final String FILE = SmallProgramme.SUBTITLES;
    private static final String NOTE = "The people in the room. The person accused is shown from far.";

    @TempDir
    private Path folder;

    private SmallProgramme programme;

    @BeforeEach
    void make() {
        programme = new SmallProgramme(folder);
    }

    record Bad(String name, Consumer<SmallProgramme> spoil, String author) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> useless() {
        return Stream.of(
                new Bad("missing", programme -> programme.delete(FILE), ": The subtitles are missing. Put them there."),
                new Bad("empty", programme -> programme.write(FILE, ""), ": The file is empty. Put a plain copy of the file there."),
                new Bad("no subtitles", programme -> programme.write(FILE, "Hello"),
                        ":1: The first line is not WEBVTT, so this is not a WebVTT file."
                                + " Write WEBVTT as the first line and save the file as UTF-8."));
    }

    @ParameterizedTest
    @MethodSource("useless")
    void saysBeforeItBeginsThatItHasNone(Bad bad) {
        bad.spoil().accept(programme);

        try (var player = Showing.open(programme)) {
            player.comesToContain(NOTE + " There are no subtitles in this language.");
            assertThat(player.told()).containsExactly(programme.path(FILE) + bad.author());
        }
    }

    static Stream<Bad> partlyBad() {
        return Stream.of(
                new Bad("malformed", programme -> programme.write(FILE, """
                        WEBVTT

                        00:03.000 --> 00:01.000
                        Never

                        00:00.000 --> 00:04.000
                        This is the judge.
                        """), ":3: This cue does not end after it starts, so it is left out. Correct its times."),
                new Bad("not UTF-8", programme -> programme.write(FILE,
                        "WEBVTT\n\n00:00.000 --> 00:04.000\nThis is the judge.\n\n00:04.000 --> 00:05.000\nCaf\u00E9\n".getBytes(ISO_8859_1)),
                        ":7: From here on some characters are not UTF-8; each is shown as \uFFFD."
                                + " Save the file as UTF-8 and write these characters again."));
    }

    @ParameterizedTest
    @MethodSource("partlyBad")
    void showsWhatIsGoodOfThem(Bad bad) {
        bad.spoil().accept(programme);

        try (var player = Showing.play(programme)) {
            player.comesToContain("This is the judge.");
            assertThat(player.told()).containsExactly(programme.path(FILE) + bad.author());
        }
    }
}

package nextsteps.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nextsteps.vlc.LibVlc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A film that cannot be played")
class BadFilmsTest {

    private static final String FILM = SmallProgramme.FILM;
    private static final String CANNOT_BE_OPENED = "This film cannot be opened.";
    private static final String NO_FILM = "%s: This is no film that can be played. Put an MP4 film there, with H.264 picture and AAC sound.";
    private static final String LEADS_OUT = "%s: The film leads to other files, or carries a cover picture. Put a film there that holds its own picture and sound and no more.";
    private static final String CUT = "%s: The film stops before the PT4S that programme.json states. Copy it anew, or correct \"duration\".";
    private static final String COPY = "For the worker: %s is empty or no film. Copy the whole folder again.";
    private static final String NOT_PLAIN = "For the worker: %s is not a plain file of this programme. Copy the whole folder again.";
    private static final String CUT_SHORT = "For the worker: %s is cut short or damaged. Copy the whole folder again.";
    private static final String NO_PICTURE = "For the worker: %s has sound but no picture. Ask for a new copy.";

    @TempDir
    private Path folder;

    private SmallProgramme programme;

    @BeforeEach
    void make() {
        programme = new SmallProgramme(folder);
    }

    record Bad(String name, Consumer<SmallProgramme> spoil, String viewer, String worker, String author) {

        static Bad content(String name, byte[] content, String viewer, String worker, String author) {
            return new Bad(name, programme -> programme.write(FILM, content), viewer, worker, author);
        }

        static Bad content(String name, String content, String viewer, String worker, String author) {
            return content(name, content.getBytes(ISO_8859_1), viewer, worker, author);
        }

        static Bad film(String name, Path film, String viewer, String worker, String author) {
            return new Bad(name, programme -> programme.put(film, FILM), viewer, worker, author);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> badFilms() {
        return Stream.of(
                new Bad("missing", programme -> programme.delete(FILM), "This film is not here.",
                        "For the worker: %s is missing. Copy the whole folder again.", "%s: The film is missing. Put it there."),
                Bad.content("empty", "", CANNOT_BE_OPENED, COPY, "%s: The file is empty. Put a plain copy of the file there."),
                Bad.content("text", "This is not a film.", CANNOT_BE_OPENED, COPY, NO_FILM),
                Bad.film("JPEG", TestFilms.JPEG, CANNOT_BE_OPENED, COPY, NO_FILM),
                Bad.content("m3u", "#EXTM3U\nhttp://127.0.0.1:9/film.mp4\n", CANNOT_BE_OPENED, COPY, NO_FILM),
                Bad.content("xspf", XSPF, CANNOT_BE_OPENED, COPY, NO_FILM),
                Bad.content("asx", "<asx version=\"3.0\"><entry><ref href=\"http://127.0.0.1:9/film.mp4\"/></entry></asx>",
                        CANNOT_BE_OPENED, COPY, NO_FILM),
                Bad.content("reference movie", REFERENCE_MOVIE, CANNOT_BE_OPENED, NOT_PLAIN, LEADS_OUT),
                Bad.film("sound only, mp4", TestFilms.WITHOUT_PICTURE, "This film has no picture.", NO_PICTURE,
                        "%s: The film has no picture. Put one there that has."),
                Bad.film("sound only, m4a", TestFilms.WITHOUT_PICTURE_M4A, "This film has no picture.", NO_PICTURE,
                        "%s: The film has no picture. Put one there that has."),
                Bad.content("truncated mp4", TestFilms.half(TestFilms.GOOD), "This film stops too early.", CUT_SHORT, CUT),
                Bad.content("truncated Matroska", TestFilms.half(TestFilms.MATROSKA), "This film stops too early.", CUT_SHORT, CUT),
                new Bad("folder", programme -> {
                    programme.delete(FILM);
                    programme.write(FILM + "/inside", "x");
                }, CANNOT_BE_OPENED, NOT_PLAIN, "%s: This is a folder and not a file. Put a plain copy of the file there."),
                new Bad("link", programme -> {
                    programme.delete(FILM);
                    programme.link(FILM, TestFilms.GOOD.toAbsolutePath());
                }, CANNOT_BE_OPENED, NOT_PLAIN, "%s: A link stands on the way to the file. Put a plain copy of the file there."));
    }

    @ParameterizedTest
    @MethodSource("badFilms")
    void isSaidToBeSoOnTheScreenAndPreciselyToItsAuthor(Bad bad) {
        bad.spoil().accept(programme);

        try (var player = Showing.play(programme)) {
            player.comesToSay("5", bad.viewer(), "You did nothing wrong.", "Try again", "Choose another part", bad.worker().formatted(FILM));
            assertThat(player.told()).containsExactly(bad.author().formatted(programme.path(FILM)));
        }
    }

    @Test
    void isLackingEverywhereWithoutLibVlc() {
        var missing = new IllegalStateException("libvlc.so.5: not found\nlooked here\nlooked there");

        try (var player = Showing.playWith(CompletableFuture.<LibVlc>failedFuture(missing), programme)) {
            player.comesToSay("5", "Films cannot play on this computer.", "You did nothing wrong.", "Try again", "Choose another part",
                    "For the worker: The part that plays films is missing. Copy the whole folder again.");
            assertThat(player.told()).containsExactly(
                    "libVLC: It was not found or does not start, so no film plays (libvlc.so.5: not found)."
                            + " Install libvlc5 and vlc-plugin-base of VLC 3.",
                    "%s: No film plays without libVLC. Install it as told above.".formatted(programme.path(FILM)));
        }
    }

    @ParameterizedTest
    @MethodSource("badPaths")
    void hasAPathThatLeadsOutOfTheProgramme(String path, String why) {
        programme.changeManifest(FILM, path);

        try (var player = Showing.play(programme)) {
            player.comesToSay("5", CANNOT_BE_OPENED, "You did nothing wrong.", "Try again", "Choose another part", NOT_PLAIN.formatted(path));
            assertThat(player.told()).first().asString()
                    .startsWith("%s: chapters[0].media.file at line 17, column ".formatted(programme.path("programme.json")))
                    .contains(why)
                    .endsWith("Write a path below the programme's folder in a-z, A-Z, 0-9, \"-\", \"_\", \".\", such as chapters/room/room.mp4.");
        }
    }

    static Stream<Object[]> badPaths() {
        return Stream.of(
                new Object[] {"/etc/hostname", "The path begins at the top of the computer's files."},
                new Object[] {"../room.mp4", "The path climbs out of a folder with \"..\"."},
                new Object[] {"http://127.0.0.1:9/room.mp4", "The path is an address, and a programme never leaves its folder."},
                new Object[] {"file:///etc/hostname", "The path is an address, and a programme never leaves its folder."});
    }

    private static final String XSPF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <playlist version="1" xmlns="http://xspf.org/ns/0/">
              <trackList><track><location>http://127.0.0.1:9/film.mp4</location></track></trackList>
            </playlist>
            """;

    /// `moov` > `rmra` > `rmda` > `rdrf`, which names another film.
    private static final String REFERENCE_MOVIE = box("ftyp", "qt  \0\0\2\0qt  ")
            + box("moov", box("rmra", box("rmda", box("rdrf", "\0\0\0\0url \0\0\0\34http://127.0.0.1:9/film.mov\0"))));

    private static String box(String type, String body) {
        return "\0\0\0" + (char) (8 + body.length()) + type + body;
    }
}

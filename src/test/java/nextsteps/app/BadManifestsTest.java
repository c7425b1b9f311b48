package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A programme that cannot be shown")
class BadManifestsTest {

    private static final String MANIFEST = "programme.json";

    @TempDir
    private Path folder;

    record Bad(String name, Consumer<SmallProgramme> spoil, String author) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> badManifests() {
        return Stream.of(
                new Bad("missing", programme -> programme.delete(MANIFEST), "the whole file: The file is missing. Put the file there."),
                new Bad("empty", programme -> programme.write(MANIFEST, ""),
                        "the whole file: The file is empty. Put a plain copy of the file there."),
                new Bad("broken", programme -> programme.changeManifest("\"edition\": \"all\",", "\"edition\": \"all\""),
                        "line 3, column 3: From here on this is not JSON. Look just before this place for a comma, quote or bracket."),
                new Bad("cut short", programme -> programme.write(MANIFEST, "{ \"edition\":"),
                        "line 1, column 13: The file ends too early. Close every quote, bracket and brace."),
                new Bad("too large", programme -> programme.write(MANIFEST, " ".repeat(8 * 1024 * 1024) + "{}"),
                        "the whole file: The file is larger than 8 MiB. Take out what does not belong in it."),
                new Bad("too deep", programme -> programme.write(MANIFEST, "[".repeat(100_000)),
                        "line 1, column 34: The file nests deeper than 32 levels. Close what is open before."),
                new Bad("with an endless text", programme -> programme.changeManifest("Next Steps", "x".repeat(20_000)),
                        "line 4, column 20014: A text or number is too long. Keep texts below 10000 characters."),
                new Bad("not UTF-8", programme -> programme.write(MANIFEST, new byte[] {'{', '"', (byte) 0xE9, '"', '}'}),
                        "the whole file: The file is not UTF-8 text. Save it as UTF-8."),
                new Bad("with an unknown field", programme -> programme.changeManifest("\"edition\"", "\"autoplay\": true, \"edition\""),
                        "autoplay at line 2, column 15: The field \"autoplay\" is not known here. Known are $schema, sourceLanguage,"
                                + " languages, chapters, edition, version, title, windowName, jurisdiction, lawAsAt, signOffs."),
                new Bad("with a wrong tag", programme -> programme.changeManifest("\"tag\": \"en\"", "\"tag\": \"english\""),
                        "languages[0].tag at line 9, column 27: \"tag\" is \"english\" and should be a BCP 47 language tag."
                                + " Write for example \"zh-Hans\"."),
                new Bad("in a script without fonts", programme -> programme.changeManifest("\"Latn\"", "\"Cyrl\""),
                        "languages[0].script: No fonts for the script \"Cyrl\": it must be one of Latn, Arab, Ethi, Thai, Hans."
                                + " Take this language out, or take a player that has the fonts."));
    }

    @ParameterizedTest
    @MethodSource("badManifests")
    void saysSoOnTheScreenAndPreciselyToItsAuthor(Bad bad) {
        var programme = new SmallProgramme(folder);
        bad.spoil().accept(programme);
        var fault = "%s: %s".formatted(programme.path(MANIFEST), bad.author());

        try (var player = Showing.start(programme)) {
            assertThat(player.told()).first().isEqualTo(fault);
            assertShown(player, fault);
        }
    }

    @Test
    void isAFolderThatIsNotThere() {
        var programme = new SmallProgramme(folder);
        var fault = "%s: the whole file: The file is missing. Put the file there.".formatted(folder.resolve("none/programme.json"));

        try (var player = Showing.start(programme.root().resolve("none"))) {
            assertShown(player, fault);
            assertThat(player.told()).containsExactly(fault);
        }
    }

    /// The spaces of a fault are those of its line breaks too.
    private static void assertShown(Showing player, String fault) {
        player.comesToContain("The films cannot be opened.");
        assertThat(player.said()).startsWith("The films cannot be opened.", "You did nothing wrong.",
                "For the worker: copy the whole folder again. This was found:");
        assertThat(player.said()).element(3).asString().isEqualToIgnoringWhitespace(fault);
    }
}

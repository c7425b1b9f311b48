package nextsteps.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A programme of one chapter of four seconds in a folder, with the texts and fonts of the real one, to be spoilt in one place.
final class SmallProgramme {

    static final String FILM = "chapters/room/room.mp4";
    static final String SUBTITLES = "chapters/room/room.en.vtt";

    private static final Path CONTENT = Path.of("content");

    private final Path root;

    SmallProgramme(Path root) {
        this.root = root;
        write("programme.json", MANIFEST);
        write(SUBTITLES, "WEBVTT\n\n00:00.000 --> 00:04.000\nThis is the judge.\n");
        copy("texts/en.json");
        List.of("sans-latn", "sans-latn-bold", "serif-latn").forEach(font -> copy("fonts/%s.ttf".formatted(font)));
        put(TestFilms.GOOD, FILM);
    }

    Path root() {
        return root;
    }

    Path path(String file) {
        return root.resolve(file);
    }

    void write(String file, String content) {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    void write(String file, byte[] content) {
        change(() -> {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), content);
        });
    }

    void put(Path film, String file) {
        change(() -> write(file, Files.readAllBytes(film)));
    }

    void delete(String file) {
        change(() -> Files.delete(path(file)));
    }

    void link(String file, Path target) {
        change(() -> Files.createSymbolicLink(path(file), target));
    }

    /// Replaces a part of the manifest, which must be there.
    void changeManifest(String part, String bad) {
        change(() -> {
            var manifest = Files.readString(path("programme.json"));
            if (!manifest.contains(part)) {
                throw new IllegalArgumentException("Not there: " + part);
            }
            write("programme.json", manifest.replace(part, bad));
        });
    }

    private void copy(String file) {
        put(CONTENT.resolve(file), file);
    }

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    private static void change(Change change) {
        try {
            change.make();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final String MANIFEST = """
            {
              "edition": "all",
              "version": "1.0.0",
              "title": "Next Steps",
              "windowName": "Player",
              "jurisdiction": "GB-EAW",
              "lawAsAt": "2026-11-23",
              "sourceLanguage": "en",
              "languages": [ { "tag": "en", "autonym": "English", "script": "Latn", "state": "source" } ],
              "chapters": [
                {
                  "id": "room",
                  "number": 5,
                  "audience": "witness",
                  "strength": "gentle",
                  "media": {
                    "file": "chapters/room/room.mp4", "width": 320, "height": 180, "duration": "PT4S",
                    "sha256": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
                  },
                  "poster": "chapters/room/room.jpg",
                  "subtitles": [ { "language": "en", "kind": "captions", "file": "chapters/room/room.en.vtt" } ]
                }
              ]
            }
            """;
}

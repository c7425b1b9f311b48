package nextsteps.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small good programme in a folder, to be spoilt in one place.
final class ProgrammeFolder {

    static final String MANIFEST = """
            {
              "edition": "all",
              "version": "1.2.3",
              "title": "Next Steps",
              "windowName": "Player",
              "jurisdiction": "GB-EAW",
              "lawAsAt": "2026-11-23",
              "sourceLanguage": "en",
              "languages": [
                { "tag": "en", "autonym": "English", "script": "Latn", "state": "source" },
                { "tag": "zh-Hans", "autonym": "中文", "script": "Hans", "state": "draft" }
              ],
              "chapters": [
                {
                  "id": "room",
                  "number": 5,
                  "audience": "witness",
                  "strength": "may-be-hard",
                  "media": {
                    "file": "chapters/room/room.mp4", "width": 1280, "height": 720, "duration": "PT2M17S",
                    "sha256": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
                  },
                  "poster": "chapters/room/room.jpg",
                  "subtitles": [ { "language": "en", "kind": "captions", "file": "chapters/room/room.en.vtt" } ]
                }
              ]
            }
            """;
    static final String ENGLISH = """
            { "language": "en", "texts": {
                "menu.minutes": "{MINUTES} min",
                "chapter.room.title": "Who is who",
                "chapter.room.note": "The people in the room."
            } }
            """;
    static final String CHINESE = """
            { "language": "zh-Hans", "texts": {
                "menu.minutes": "{MINUTES} 分钟",
                "chapter.room.title": "谁是谁",
                "chapter.room.note": "法庭里的人。"
            } }
            """;

    final Path root;

    ProgrammeFolder(Path root) {
        this.root = root;
        write("programme.json", MANIFEST);
        write("texts/en.json", ENGLISH);
        write("texts/zh-Hans.json", CHINESE);
    }

    Path write(String path, String content) {
        return write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String path, byte[] content) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            return Files.write(root.resolve(path), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The good text with one thing in it replaced, which must be there.
    static String with(String good, String part, String bad) {
        if (!good.contains(part)) {
            throw new IllegalArgumentException("Not there: " + part);
        }
        return good.replace(part, bad);
    }
}

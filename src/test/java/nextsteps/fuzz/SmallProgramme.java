package nextsteps.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A programme of one chapter, of which one file is then replaced by any bytes.
final class SmallProgramme {

    private SmallProgramme() {}

    static Scratch written() {
        var scratch = new Scratch();
        scratch.file("programme.json", """
                {
                  "edition": "all", "version": "1.2.3", "title": "Next Steps", "windowName": "Player", "jurisdiction": "GB-EAW",
                  "lawAsAt": "2026-11-23", "sourceLanguage": "en",
                  "languages": [{ "tag": "en", "autonym": "English", "script": "Latn", "state": "source" }],
                  "chapters": [{
                    "id": "room", "number": 5, "audience": "professional", "strength": "gentle",
                    "media": { "file": "room.mp4", "width": 1280, "height": 720, "duration": "PT2M17S",
                      "sha256": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff" },
                    "poster": "room.jpg",
                    "subtitles": [{ "language": "en", "kind": "captions", "file": "room.en.vtt" }]
                  }]
                }
                """.getBytes(UTF_8));
        scratch.file("texts/en.json", """
                { "language": "en", "texts": { "menu.minutes": "{MINUTES} min", "chapter.room.title": "Who is who", "chapter.room.note": "The people." } }
                """.getBytes(UTF_8));
        return scratch;
    }
}

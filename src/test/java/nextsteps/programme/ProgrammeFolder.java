package nextsteps.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small good programme in a folder, to be spoilt in one place.
public final class ProgrammeFolder {

    public static final String MANIFEST = """
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
    public static final String ENGLISH = """
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
    static final String GLOSSARY = """
            { "terms": [
                { "id": "clerk", "cues": ["room-005"], "note": "Not a shop worker." },
                { "id": "judge", "cues": ["room-003", "room-004"] }
            ] }
            """;
    static final String GLOSSARY_ENGLISH = """
            { "language": "en", "texts": {
                "glossary.clerk.term": "clerk",
                "glossary.clerk.meaning": "The clerk helps the court.",
                "glossary.judge.term": "judge",
                "glossary.judge.meaning": "The judge leads the trial."
            } }
            """;
    static final String ROOM = """
            { "arrangements": [
                { "id": "plain", "scenes": ["courtroom"] },
                { "id": "link", "scenes": ["room-link", "link-room"] }
            ], "parts": [
                { "id": "judge", "kind": "person" },
                { "id": "television", "kind": "thing", "regions": ["television", "television-recorded"] }
            ] }
            """;

    final Path root;

    public ProgrammeFolder(Path root) {
        this.root = root;
        write("programme.json", MANIFEST);
        write("texts/en.json", ENGLISH);
        write("texts/zh-Hans.json", CHINESE);
    }

    ProgrammeFolder withGlossary() {
        write("glossary.json", GLOSSARY);
        write("glossary/en.json", GLOSSARY_ENGLISH);
        write("glossary/zh-Hans.json", """
                { "language": "zh-Hans", "texts": {
                    "glossary.clerk.term": "书记员", "glossary.clerk.meaning": "书记员协助法庭。",
                    "glossary.judge.term": "法官", "glossary.judge.meaning": "法官主持审判。"
                } }
                """);
        return this;
    }

    ProgrammeFolder withRoom() {
        write("room.json", ROOM);
        write("room/en.json", """
                { "language": "en", "texts": {
                    "room.arrangement.plain": "The usual room", "room.arrangement.link": "With a live link",
                    "room.judge.name": "Judge", "room.judge.short": "Leads.", "room.judge.text": "Leads. Sits. Hears.",
                    "room.judge.plain": "Sees you.", "room.judge.link": "Sees you on a television.",
                    "room.television.name": "Television", "room.television.short": "Shows.", "room.television.text": "Shows. Stands. Ends.",
                    "room.television.plain": "Not used.", "room.television.link": "Shows you."
                } }
                """);
        write("room/zh-Hans.json", """
                { "language": "zh-Hans", "texts": {
                    "room.arrangement.plain": "平常的法庭", "room.arrangement.link": "视频连线",
                    "room.judge.name": "法官", "room.judge.short": "主持。", "room.judge.text": "主持。坐着。听。",
                    "room.judge.plain": "看见您。", "room.judge.link": "在电视上看见您。",
                    "room.television.name": "电视", "room.television.short": "播放。", "room.television.text": "播放。立着。结束。",
                    "room.television.plain": "不使用。", "room.television.link": "播放您。"
                } }
                """);
        return this;
    }

    public Path write(String path, String content) {
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
    public static String with(String good, String part, String bad) {
        if (!good.contains(part)) {
            throw new IllegalArgumentException("Not there: " + part);
        }
        return good.replace(part, bad);
    }
}

package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The sources of a film of a few seconds: two plain scenes, two sentences that are tones, and a translation.
final class TinyFilm {

    private static final String SCENE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" width="320" height="180">
              <rect width="320" height="180" fill="%s"/>
              <g id="highlights" display="none">
                <g id="door"><ellipse cx="240" cy="135" rx="40" ry="30"/></g>
                <rect id="table" x="20" y="20" width="80" height="60" rx="8"/>
              </g>
              <g id="cameras" display="none"><rect id="toward-the-door" x="160" y="90" width="160" height="90"/></g>
            </svg>
            """;

    private TinyFilm() {}

    static void drawScenes(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("hall.svg"), SCENE.formatted("#c29a70"));
        Files.writeString(folder.resolve("yard.svg"), SCENE.formatted("#93a5a8"));
    }

    static Path write(Path content, Ffmpeg ffmpeg) throws IOException {
        drawScenes(content.resolve("scenes"));
        var chapter = content.resolve("chapters/film");
        var narration = Files.createDirectories(chapter.resolve("narration"));
        Files.writeString(chapter.resolve("film.storyboard.tsv"), """
                cue id\tscene\tcamera\thighlight\tnarration\tpause
                film-001\thall\twhole\tdoor\tThis is a door.\t0.6
                film-002\tyard\ttoward the door\t-\tThis is the yard.\t0.6
                """);
        Files.writeString(chapter.resolve("film.vi.vtt"), "WEBVTT\n\nfilm-001\n00:00:00.000 --> 00:00:01.000\nCửa.\n");
        Files.writeString(content.resolve("programme.json"), """
                {"chapters": [{"id": "film", "media": {"width": 0, "height": 0, "duration": "PT0S", "sha256": ""}}]}
                """);
        tone(ffmpeg, 440, narration.resolve("film-001.wav"));
        tone(ffmpeg, 550, narration.resolve("film-002.flac"));
        return chapter;
    }

    private static void tone(Ffmpeg ffmpeg, int pitch, Path file) throws IOException {
        ffmpeg.output("-v", "error", "-f", "lavfi", "-i", "sine=frequency=%d:duration=0.6".formatted(pitch), file.toString());
    }
}

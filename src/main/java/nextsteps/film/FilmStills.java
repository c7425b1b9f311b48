package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import nextsteps.subtitle.Cue;

/// Small still pictures of a film, one for each of its lines, from the middle of the line.
public final class FilmStills {

    private static final int WIDTH = 480;

    private final Ffmpeg ffmpeg;

    public FilmStills(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /// Writes `CUE-ID.jpg` for each line into a folder. The film has 25 pictures a second, as all of ours.
    public void write(Path film, List<Cue> cues, Path folder) throws IOException {
        Files.createDirectories(folder);
        var frames = cues.stream().map(cue -> "eq(n\\,%d)".formatted(Frames.count(cue.start().plus(cue.end()).dividedBy(2)))).collect(Collectors.joining("+"));
        var numbered = folder.resolve("part-%03d.jpg");
        ffmpeg.output("-v", "error", "-i", film.toString(), "-vf", "select='%s',scale=%d:-2".formatted(frames, WIDTH), "-vsync", "0",
                "-q:v", "6", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags", "+bitexact", numbered.toString());
        for (var index = 0; index < cues.size(); index++) {
            var part = folder.resolve("part-%03d.jpg".formatted(index + 1));
            if (Files.exists(part)) {
                Files.move(part, folder.resolve(cues.get(index).id() + ".jpg"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

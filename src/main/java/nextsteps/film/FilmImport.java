package nextsteps.film;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Brings a film that was made elsewhere into the programme: in the house's profile, at the house's loudness, without tags, with a poster.
public final class FilmImport {

    private static final double LOUDNESS = -23;
    /// -3 dB below full scale as a factor.
    private static final double PEAK = 0.7;
    /// One voice is heard by both ears, and so three decibels louder.
    private static final String BOTH_EARS = "aformat=channel_layouts=stereo";
    private static final Pattern INTEGRATED = Pattern.compile("Integrated loudness:\\s+I:\\s+(-?[\\d.]+) LUFS");
    private static final Pattern SIZE = Pattern.compile("#dimensions 0: (\\d+)x(\\d+)");

    private final Path content;
    private final Ffmpeg ffmpeg;

    /// `content` is the folder that holds `programme.json` and `chapters`.
    public FilmImport(Path content, Ffmpeg ffmpeg) {
        this.content = content;
        this.ffmpeg = ffmpeg;
    }

    /// Makes the film of a chapter, and enters its numbers in the programme.
    ///
    /// @throws FilmException if there is no film in the file, or no such chapter; then nothing is changed
    public Film bringIn(Path file, String chapter) throws IOException, FilmException {
        if (!Files.isRegularFile(file)) {
            throw fault(file, "There is no such file.", "Name the film.");
        }
        var entry = new ProgrammeEntry(content, chapter);
        entry.check();
        var folder = Files.createDirectories(content.resolve("chapters").resolve(chapter));
        var film = folder.resolve(chapter + ".mp4");
        var draft = film.resolveSibling(chapter + ".part.mp4");
        try {
            transcode(file, draft);
            FilmFiles.poster(draft, film.resolveSibling(chapter + ".jpg"), ffmpeg);
            Files.move(draft, film, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
            deleteIfEmpty(folder);
        }
        var made = measured(film);
        entry.write(made);
        return made;
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException _) {
            // The film is in it, or what was there before.
        }
    }

    /// Pictures keep their shape within 1280 x 720; 25 a second, a keyframe every two seconds, square pixels.
    private void transcode(Path file, Path to) throws IOException, FilmException {
        var video = """
                -vf scale=w=%d:h=%d:force_original_aspect_ratio=decrease:force_divisible_by=2,setsar=1,fps=%d,format=yuv420p
                -c:v libx264 -profile:v high -level 3.1 -refs 4 -preset slow -crf 22 -g %d -bsf:v filter_units=remove_types=6 -metadata:s:v encoder=AVC"""
                .formatted(Frames.WIDTH, Frames.HEIGHT, Frames.PER_SECOND, 2 * Frames.PER_SECOND).split("\\s+");
        var sound = "-af %s,volume=%sdB,alimiter=limit=%s:level=false -ar 48000 -c:a aac -b:a 96k"
                .formatted(BOTH_EARS, String.format(Locale.ROOT, "%.2f", gain(file)), PEAK).split(" ");
        var words = Stream.of(new String[] {"-v", "error", "-i", input(file), "-map", "0:v:0", "-map", "0:a:0?", "-map_metadata", "-1", "-map_chapters", "-1"},
                video, sound, new String[] {"-flags", "+bitexact", "-fflags", "+bitexact", "-movflags", "+faststart", "-f", "mp4", to.toString()});
        try {
            ffmpeg.output(words.flatMap(Stream::of).toArray(String[]::new));
        } catch (IOException unreadable) {
            throw fault(file, "No film can be made of it: %s.".formatted(reason(unreadable, input(file))), "Try another format, such as MP4, or the original of the film.");
        }
    }

    /// What is missing to the house's loudness, in decibels; a film without sound lacks nothing.
    private double gain(Path file) throws IOException {
        try {
            var heard = INTEGRATED.matcher(ffmpeg.run(_ -> {}, "-i", input(file), "-map", "0:a:0", "-af", BOTH_EARS + ",ebur128", "-f", "null", "-"));
            return heard.find() ? Math.clamp(LOUDNESS - Double.parseDouble(heard.group(1)), -40, 40) : 0;
        } catch (IOException silent) {
            return 0;
        }
    }

    private Film measured(Path film) throws IOException {
        var frames = new String(ffmpeg.output("-v", "error", "-i", film.toString(), "-map", "0:v:0", "-c", "copy", "-f", "framecrc", "-"), US_ASCII);
        var size = SIZE.matcher(frames);
        if (!size.find()) {
            throw new IOException("The size of the film is not known: " + film);
        }
        var count = frames.lines().filter(line -> !line.startsWith("#")).count();
        return new Film(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)), Frames.at((int) count), FilmFiles.sha256(film));
    }

    /// Whatever its name, it is a file and no address.
    private static String input(Path file) {
        return "file:" + file;
    }

    /// The last that ffmpeg says, without the file, which is named already.
    private static String reason(IOException broken, String input) {
        var message = String.valueOf(broken.getMessage()).strip();
        if (message.contains("matches no streams")) {
            return "There are no pictures in it";
        }
        var last = message.lines().reduce((_, line) -> line).orElse("");
        return last.substring(last.lastIndexOf(input + ": ") < 0 ? 0 : last.lastIndexOf(input + ": ") + input.length() + 2).replaceFirst("\\.$", "");
    }

    private static FilmException fault(Path file, String what, String remedy) {
        return new FilmException(List.of(new Fault(file, 0, what, remedy)));
    }
}

package nextsteps.film;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import nextsteps.subtitle.WebVttWriter;

/// Makes the film of a chapter with its poster, stills, captions and re-timed translations, and enters its numbers in the programme.
/// Several films may be made at once.
public final class FilmMaker {

    private final Path content;
    private final Ffmpeg ffmpeg;

    /// `content` is the folder that holds `programme.json`, `chapters` and `scenes`.
    public FilmMaker(Path content, Ffmpeg ffmpeg) {
        this.content = content;
        this.ffmpeg = ffmpeg;
    }

    /// Makes the film of a chapter from its storyboard; nothing is written if a source has a fault.
    public Film make(String chapter, Consumer<Progress> listener) throws IOException, FilmException {
        var sources = FilmSources.read(content, chapter, ffmpeg);
        var entry = new ProgrammeEntry(content, chapter);
        entry.check();
        var made = made(sources, listener);
        caption(sources);
        new LookStills(sources.direction(), new Painter(sources.scenes())).write(sources.timeline(), sources.folder().resolve("stills"));
        Files.writeString(Receipt.file(sources.folder()), Receipt.of(SourceDigest.of(content, chapter), sources));
        enter(entry, made);
        return made;
    }

    /// Whether the film is there, as it was entered, and its sources are those it was made from.
    public boolean isMade(String chapter) throws IOException, FilmException {
        var folder = content.resolve("chapters").resolve(chapter);
        var film = folder.resolve(chapter + ".mp4");
        return Receipt.isFor(SourceDigest.of(content, chapter), folder) && Files.isRegularFile(film)
                && new ProgrammeEntry(content, chapter).holds(FilmFiles.sha256(film));
    }

    private synchronized void enter(ProgrammeEntry entry, Film film) throws IOException, FilmException {
        entry.write(film);
    }

    /// Writes the captions and re-times the translations as `make` does, without making the film: for a translation that came later.
    public void caption(String chapter) throws IOException, FilmException {
        caption(FilmSources.read(content, chapter, ffmpeg));
    }

    /// Writes one picture of all shots, each as it comes to rest, without making the film.
    public void sheet(String chapter, Path png) throws IOException, FilmException {
        var sources = FilmSources.read(content, chapter, ffmpeg);
        new ContactSheet(sources.direction(), new Painter(sources.scenes())).write(sources.timeline(), png);
    }

    /// Writes one picture of all scenes with their names.
    public void scenes(Path png) throws IOException, FilmException {
        new SceneSheet(Scenes.all(content.resolve("scenes")), font()).write(png);
    }

    private Font font() throws IOException {
        var own = content.resolve("fonts/sans-latn.ttf").toFile();
        try {
            return own.isFile() ? Font.createFont(Font.TRUETYPE_FONT, own) : new Font(Font.SANS_SERIF, Font.PLAIN, 1);
        } catch (FontFormatException e) {
            throw new IOException("%s is no font.".formatted(own), e);
        }
    }

    /// Writes still pictures of these scenes to `who`, with a table of where their highlights are.
    public void room(List<String> names) throws IOException, FilmException {
        new RoomPictures(Scenes.all(content.resolve("scenes"))).write(names, content.resolve("who"));
    }

    private Film made(FilmSources sources, Consumer<Progress> listener) throws IOException {
        var sound = new Loudness(ffmpeg).levelled(sources.narration().along(sources.timeline()));
        var draft = sources.file(".part.mp4");
        try {
            new FilmWriter(ffmpeg).write(draft, sources.timeline(), sources.direction(), new Painter(sources.scenes()), sound, listener);
            FilmFiles.poster(draft, sources.file(".jpg"), ffmpeg);
            Files.move(draft, sources.file(".mp4"), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        return new Film(Frames.WIDTH, Frames.HEIGHT, sources.timeline().length(), FilmFiles.sha256(sources.file(".mp4")));
    }

    private static void caption(FilmSources sources) throws IOException {
        var captions = Captions.of(sources.timeline());
        Files.writeString(sources.file(".en.vtt"), WebVttWriter.written(captions));
        for (var translation : sources.translations()) {
            Files.writeString(translation.file(), translation.timedLike(captions));
        }
    }
}

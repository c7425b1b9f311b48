package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Every film of a programme that is made from a storyboard: those whose sources changed are made again, several at once; the others
/// are left alone.
public final class AllFilms {

    private final Path content;
    private final FilmMaker maker;

    public AllFilms(Path content, Ffmpeg ffmpeg) {
        this.content = content;
        this.maker = new FilmMaker(content, ffmpeg);
    }

    /// The chapters that have a storyboard, in the order of their names.
    public List<String> chapters() throws IOException {
        try (var folders = Files.list(content.resolve("chapters"))) {
            return folders.map(folder -> folder.getFileName().toString()).filter(this::hasStoryboard).sorted().toList();
        }
    }

    /// Those whose films are not what their sources give.
    ///
    /// @throws FilmException with the faults of every chapter, so that none is made before all can be
    public List<String> due() throws IOException, FilmException {
        var due = new ArrayList<String>();
        var faults = new ArrayList<Fault>();
        for (var chapter : chapters()) {
            try {
                if (!maker.isMade(chapter)) {
                    due.add(chapter);
                }
            } catch (FilmException faulty) {
                faults.addAll(faulty.faults());
            }
        }
        FilmException.throwIfAny(faults);
        return due;
    }

    /// Makes these films, as many at once as are told; the listener hears how far they are together, from one thread at a time.
    public void make(List<String> chapters, int atOnce, Consumer<Progress> listener) throws IOException, FilmException {
        var together = new Together(chapters.size(), listener);
        try (var workers = Executors.newFixedThreadPool(atOnce)) {
            for (var film : workers.invokeAll(chapters.stream().map(chapter -> making(chapter, together)).toList())) {
                finish(film);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Callable<Film> making(String chapter, Together together) {
        return () -> maker.make(chapter, progress -> together.hear(chapter, progress));
    }

    private static void finish(Future<Film> film) throws IOException, FilmException, InterruptedException {
        try {
            film.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case FilmException faulty -> throw faulty;
                case IOException failed -> throw failed;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private boolean hasStoryboard(String chapter) {
        return Files.isRegularFile(content.resolve("chapters").resolve(chapter).resolve(chapter + ".storyboard.tsv"));
    }
}

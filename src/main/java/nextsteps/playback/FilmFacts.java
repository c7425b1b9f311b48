package nextsteps.playback;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the index of an MP4 film says of its picture, for authors.
///
/// @param duration how long its pictures last
/// @param width of the visible picture, in pixels
/// @param height of the visible picture, in pixels
/// @param keyframesApart the longest time from one picture that can be begun with to the next, or to the end
/// @param tags the names of what is noted about the film in its file, such as `©nam` for its title
public record FilmFacts(Duration duration, int width, int height, Duration keyframesApart, List<String> tags) {

    /// More than a film of ten hours needs.
    static final int LARGEST_INDEX = 64 * 1024 * 1024;

    public FilmFacts {
        tags = List.copyOf(tags);
    }

    /// The facts of a film; nothing where there is no such index, as in other containers, or it cannot be read.
    public static Optional<FilmFacts> of(Path film) {
        try (var bytes = new RandomAccessFile(film.toFile(), "r")) {
            var index = MovieIndex.of(bytes, LARGEST_INDEX);
            return index.flatMap(MovieIndex::facts);
        } catch (IOException | BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }
}

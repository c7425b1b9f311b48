package nextsteps.playback;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

/// What the bytes of a file say it is, before libVLC sees it: a film container we play, or the reason why it is none.
///
/// libVLC chooses by content too, and follows a playlist or a movie that points elsewhere onto the network: neither gets past here.
/// At most one KiB and the headers of some thousand boxes are read, whatever the file says.
public sealed interface FilmSignature {

    /// A film. What tracks it has is known for MP4 only, where a film without a picture is none.
    record Film(Container container, Track picture, Track sound) implements FilmSignature {}

    /// No film that can be played.
    record NoFilm(PlaybackFailure why) implements FilmSignature {}

    /// The kinds of container that are played.
    enum Container {
        /// ISO base media file (ISO/IEC 14496-12) and its forebear QuickTime.
        MP4,
        /// Matroska and WebM (RFC 9559).
        MATROSKA,
        /// Ogg (RFC 3533).
        OGG,
        /// MPEG program stream (ISO/IEC 13818-1).
        MPEG_PS,
        /// MPEG transport stream (ISO/IEC 13818-1).
        MPEG_TS,
        AVI
    }

    /// Whether a film has a track of one kind.
    enum Track {
        PRESENT,
        ABSENT,
        UNKNOWN
    }

    /// Looks at a file. Never throws: what cannot be read is no film.
    static FilmSignature of(Path file) {
        if (!Files.exists(file, NOFOLLOW_LINKS)) {
            return new NoFilm(PlaybackFailure.MISSING);
        } else if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            return new NoFilm(PlaybackFailure.REFUSED);
        }
        return ofPlain(file);
    }

    /// A `RandomAccessFile`, because a `FileChannel` loads the part of Java that opens sockets.
    private static FilmSignature ofPlain(Path file) {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var container = container(head(bytes));
            return container.isEmpty() ? new NoFilm(PlaybackFailure.NOT_A_FILM) : of(container.get(), bytes);
        } catch (IOException e) {
            return new NoFilm(PlaybackFailure.NOT_A_FILM);
        }
    }

    private static FilmSignature of(Container container, RandomAccessFile bytes) throws IOException {
        return container == Container.MP4 ? new MovieBoxes(bytes).signature() : new Film(container, Track.UNKNOWN, Track.UNKNOWN);
    }

    private static String head(RandomAccessFile bytes) throws IOException {
        var head = new byte[(int) Math.min(1024, bytes.length())];
        bytes.readFully(head);
        return new String(head, ISO_8859_1);
    }

    private static Optional<Container> container(String head) {
        if (MovieBoxes.begin(head)) {
            return Optional.of(Container.MP4);
        } else if (head.startsWith("\u001AE\u00DF\u00A3") && (head.contains("B\u0082\u0084webm") || head.contains("B\u0082\u0088matroska"))) {
            return Optional.of(Container.MATROSKA);
        } else if (head.startsWith("OggS\0")) {
            return Optional.of(Container.OGG);
        } else if (head.startsWith("\0\0\u0001\u00BA")) {
            return Optional.of(Container.MPEG_PS);
        } else if (head.startsWith("RIFF") && head.startsWith("AVI LIST", 8)) {
            return Optional.of(Container.AVI);
        }
        return isTransportStream(head) ? Optional.of(Container.MPEG_TS) : Optional.empty();
    }

    /// Five packets of 188 bytes, each beginning with a capital G; a playlist can be written so, but not with a byte no text has.
    private static boolean isTransportStream(String head) {
        return head.length() > 4 * 188
                && IntStream.range(0, 5).allMatch(packet -> head.charAt(packet * 188) == 'G')
                && head.indexOf('\0') >= 0;
    }
}

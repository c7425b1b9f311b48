package nextsteps.playback;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

/// What the bytes of a file say it is, before libVLC sees it: a film container we play, or the reason why it is none.
///
/// libVLC chooses by content too, and follows a playlist or a movie that points elsewhere onto the network: neither gets past here.
/// A film with a cover picture is refused too: libVLC would try to keep the picture on the computer.
/// At most 64 KiB at a place and the headers of some thousand boxes are read, whatever the file says.
public sealed interface FilmSignature {

    int MOST_AT_A_PLACE = 1 << 16;

    /// The name of Matroska's attachments (RFC 9559, 5.1.6), in the file's table of contents or where they are.
    String ATTACHMENTS = "\u0019A\u00A4i";

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

    /// How many sound tracks a film has; known for MP4 only.
    static OptionalInt soundTracks(Path film) {
        try (var bytes = new RandomAccessFile(film.toFile(), "r")) {
            return MovieBoxes.begin(head(bytes)) ? OptionalInt.of(new MovieBoxes(bytes).soundTracks()) : OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
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
        return switch (container) {
            case MP4 -> new MovieBoxes(bytes).signature();
            case MATROSKA -> unless(container, head(bytes).contains(ATTACHMENTS));
            case OGG -> unless(container, head(bytes).contains("METADATA_BLOCK_PICTURE=") || head(bytes).contains("COVERART="));
            case MPEG_PS, MPEG_TS, AVI -> unless(container, false);
        };
    }

    private static FilmSignature unless(Container container, boolean carriesPicture) {
        return carriesPicture ? new NoFilm(PlaybackFailure.REFUSED) : new Film(container, Track.UNKNOWN, Track.UNKNOWN);
    }

    private static String head(RandomAccessFile bytes) throws IOException {
        return text(bytes, 0, bytes.length());
    }

    /// The bytes of a part of a file, a letter each, of a long part its beginning.
    static String text(RandomAccessFile file, long from, long to) throws IOException {
        var bytes = new byte[Math.clamp(to - from, 0, MOST_AT_A_PLACE)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, ISO_8859_1);
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

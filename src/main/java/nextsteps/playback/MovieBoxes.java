package nextsteps.playback;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.util.Set;
import nextsteps.playback.FilmSignature.Container;
import nextsteps.playback.FilmSignature.Film;
import nextsteps.playback.FilmSignature.NoFilm;
import nextsteps.playback.FilmSignature.Track;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// The boxes of an MP4 or QuickTime file (ISO/IEC 14496-12, 4.2), walked without trusting any of their sizes.
///
/// Refused is what leads out of the file: a reference movie (`rmra`), samples kept elsewhere (a `dref` entry without the
/// self-contained flag, 8.7.2), and a compressed movie header (`cmov`), which could hide either. So is a cover picture (`covr`).
final class MovieBoxes {

    private static final Set<String> FIRST = Set.of("ftyp", "moov", "mdat", "free", "skip", "wide");
    private static final Set<String> HOLDING_OTHERS = Set.of("moov", "trak", "mdia", "minf", "dinf");
    private static final Set<String> LEADING_OUT = Set.of("rmra", "rmda", "cmov");
    private static final int MOST = 20_000;
    private static final int DEEPEST = 8;
    private static final int SELF_CONTAINED = 1;

    private final RandomAccessFile file;
    private int walked;
    private boolean movie;
    private boolean itemsOnly;
    private Track picture = Track.ABSENT;
    private int soundTracks;
    private @Nullable PlaybackFailure failure;

    MovieBoxes(RandomAccessFile file) {
        this.file = file;
    }

    /// Whether a file with this beginning consists of boxes. A `ftyp` is never long.
    static boolean begin(String head) {
        return head.length() >= 8
                && FIRST.contains(head.substring(4, 8))
                && (!head.startsWith("ftyp", 4) || (head.startsWith("\0\0") && head.charAt(2) < 16));
    }

    FilmSignature signature() throws IOException {
        walk(0, file.length(), 0);
        if (failure == null && !movie) {
            failure = itemsOnly ? PlaybackFailure.NOT_A_FILM : PlaybackFailure.CUT_SHORT;
        } else if (failure == null && picture == Track.ABSENT) {
            failure = PlaybackFailure.NO_PICTURE;
        }
        return failure == null ? new Film(Container.MP4, picture, soundTracks == 0 ? Track.ABSENT : Track.PRESENT) : new NoFilm(failure);
    }

    /// How many sound tracks the boxes tell of, as far as they can be read.
    int soundTracks() throws IOException {
        walk(0, file.length(), 0);
        return soundTracks;
    }

    private void walk(long from, long to, int depth) throws IOException {
        var at = from;
        while (at < to && failure == null) {
            at = box(at, to, depth);
        }
    }

    /// Looks at the box at a position and returns where the next one begins. A box that does not fit says that bytes are lost.
    private long box(long at, long end, int depth) throws IOException {
        var header = header(at, end);
        var length = header.getInt() & 0xFFFF_FFFFL;
        var type = ISO_8859_1.decode(header.slice(4, 4)).toString();
        var body = length == 1 ? 16 : 8;
        var size = length == 1 ? header.getLong(8) : length == 0 && depth == 0 ? end - at : length;
        if (++walked > MOST || depth > DEEPEST || size < body || size > end - at) {
            failure = PlaybackFailure.CUT_SHORT;
            return end;
        }
        look(type, at + body, at + size, depth);
        return at + size;
    }

    private void look(String type, long from, long to, int depth) throws IOException {
        movie |= type.equals("moov");
        itemsOnly |= depth == 0 && type.equals("meta");
        if (LEADING_OUT.contains(type)) {
            failure = PlaybackFailure.REFUSED;
        } else if (HOLDING_OTHERS.contains(type)) {
            walk(from, to, depth + 1);
        } else if (type.equals("udta")) {
            lookForCover(from, to);
        } else if (type.equals("hdlr")) {
            lookAtHandler(header(from, to));
        } else if (type.equals("dref")) {
            lookAtReferences(from + 8, to);
        }
    }

    private void lookAtHandler(ByteBuffer handler) {
        switch (ISO_8859_1.decode(handler.slice(8, 4)).toString()) {
            case "vide" -> picture = Track.PRESENT;
            case "soun" -> soundTracks++;
            default -> {}
        }
    }

    /// User data are not walked: QuickTime ends them in a way of its own.
    private void lookForCover(long from, long to) throws IOException {
        if (FilmSignature.text(file, from, to).contains("covr")) {
            failure = PlaybackFailure.REFUSED;
        }
    }

    private void lookAtReferences(long from, long to) throws IOException {
        var at = from;
        while (at < to && failure == null) {
            var entry = header(at, to);
            var size = entry.getInt(0) & 0xFFFF_FFFFL;
            var flags = entry.getInt(8);
            if ((flags & SELF_CONTAINED) == 0 || size < 12 || size > to - at || ++walked > MOST) {
                failure = PlaybackFailure.REFUSED;
            }
            at += size;
        }
    }

    /// The 16 bytes from a position, with zeros for what lies behind the end.
    private ByteBuffer header(long at, long end) throws IOException {
        var bytes = new byte[16];
        file.seek(at);
        file.readFully(bytes, 0, Math.clamp(end - at, 0, bytes.length));
        return ByteBuffer.wrap(bytes);
    }
}

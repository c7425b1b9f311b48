package nextsteps.playback;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The movie box of an MP4 film (ISO/IEC 14496-12, 8.2) in memory: an index of its pictures.
///
/// Nothing in it is trusted: what leads out of it ends in an exception that [FilmFacts] catches.
final class MovieIndex {

    private static final int HEADER = 8;
    private static final int FULL_BOX = 4;
    private static final int COUNT = 4;
    /// Where width and height stand in the entry of a picture track (12.1.3).
    private static final int SIZE_OF_PICTURE = 24;
    private static final String COPYRIGHT_SIGN = "\u00A9";

    private final ByteBuffer movie;

    private MovieIndex(ByteBuffer movie) {
        this.movie = movie;
    }

    /// The movie box of a file, if it has one of at most so many bytes.
    static Optional<MovieIndex> of(RandomAccessFile file, int most) throws IOException {
        for (long at = 0, size = 0; at + HEADER <= file.length(); at += size) {
            file.seek(at);
            size = file.readInt() & 0xFFFF_FFFFL;
            var type = type(file.readInt());
            size = size == 1 ? file.readLong() : size == 0 ? file.length() - at : size;
            if (size < HEADER || size > file.length() - at) {
                return Optional.empty();
            } else if (type.equals("moov")) {
                return size > most ? Optional.empty() : Optional.of(new MovieIndex(bytes(file, at + HEADER, (int) size - HEADER)));
            }
        }
        return Optional.empty();
    }

    private static ByteBuffer bytes(RandomAccessFile file, long from, int count) throws IOException {
        var bytes = new byte[count];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    Optional<FilmFacts> facts() {
        return tracks().filter(media -> isOf("vide", media)).findFirst().flatMap(this::facts);
    }

    /// How the tracks of pictures and sound are coded: the names of their sample entries (8.5.2).
    List<String> codings() {
        return tracks().filter(media -> isOf("vide", media) || isOf("soun", media)).flatMap(media -> table(media).flatMap(MovieIndex::entry).stream())
                .map(entry -> type(entry.getInt(entry.position() - 4)).strip()).toList();
    }

    private Stream<ByteBuffer> tracks() {
        return boxes(movie, "trak").stream().flatMap(track -> box(track, "mdia").stream());
    }

    private static Optional<ByteBuffer> table(ByteBuffer media) {
        return box(media, "minf").flatMap(information -> box(information, "stbl"));
    }

    /// The first sample entry of a table, behind its header.
    private static Optional<ByteBuffer> entry(ByteBuffer table) {
        return box(table, "stsd").map(description -> description.position(description.position() + FULL_BOX + COUNT + HEADER));
    }

    private Optional<FilmFacts> facts(ByteBuffer media) {
        var table = table(media);
        var entry = table.flatMap(MovieIndex::entry);
        var times = table.flatMap(samples -> box(samples, "stts"));
        if (table.isEmpty() || entry.isEmpty() || times.isEmpty()) {
            return Optional.empty();
        }
        var perSecond = ticksPerSecond(media);
        var starts = starts(times.get());
        var size = entry.get().position() + SIZE_OF_PICTURE;
        return starts.length < 2 || perSecond <= 0 ? Optional.empty() : Optional.of(new FilmFacts(length(starts[starts.length - 1], perSecond),
                entry.get().getShort(size) & 0xFFFF, entry.get().getShort(size + 2) & 0xFFFF, length(longest(starts, box(table.get(), "stss")), perSecond), tags()));
    }

    private static boolean isOf(String kind, ByteBuffer media) {
        return box(media, "hdlr").filter(handler -> type(handler.getInt(handler.position() + FULL_BOX + 4)).equals(kind)).isPresent();
    }

    private static int ticksPerSecond(ByteBuffer media) {
        return box(media, "mdhd").map(header -> header.getInt(header.position() + (header.get(header.position()) == 1 ? 20 : 12))).orElse(0);
    }

    private static Duration length(long ticks, int perSecond) {
        return Duration.ofMillis(Math.round(ticks * 1000.0 / perSecond));
    }

    /// When each picture is due, and when the last one ends, in ticks.
    private static long[] starts(ByteBuffer times) {
        var from = times.position() + FULL_BOX;
        var entries = times.getInt(from);
        var starts = new ArrayList<Long>(List.of(0L));
        for (var entry = 0; entry < entries; entry++) {
            var count = times.getInt(from + COUNT + 8 * entry);
            var delta = times.getInt(from + COUNT + 8 * entry + 4) & 0xFFFF_FFFFL;
            if (count < 0 || starts.size() + (long) count > 10_000_000) {
                throw new IllegalArgumentException("Too many pictures.");
            }
            for (var picture = 0; picture < count; picture++) {
                starts.add(starts.getLast() + delta);
            }
        }
        return starts.stream().mapToLong(Long::longValue).toArray();
    }

    /// The longest time between keyframes. Without a list of them every picture is one (8.6.2).
    private static long longest(long[] starts, Optional<ByteBuffer> keyframes) {
        var longest = 0L;
        var before = 0L;
        for (var index = 0; index < keyframes.map(list -> list.getInt(list.position() + FULL_BOX)).orElse(starts.length - 1); index++) {
            var number = numberOf(keyframes, index);
            longest = Math.max(longest, starts[number] - before);
            before = starts[number];
        }
        return Math.max(longest, starts[starts.length - 1] - before);
    }

    private static int numberOf(Optional<ByteBuffer> keyframes, int index) {
        return keyframes.map(list -> list.getInt(list.position() + FULL_BOX + COUNT + 4 * index) - 1).orElse(index);
    }

    /// What iTunes, QuickTime and cameras note: in a list of items, or as boxes of their own.
    private List<String> tags() {
        var user = box(movie, "udta");
        var lists = List.of(user.flatMap(data -> box(data, "meta")).map(MovieIndex::boxesOf), box(movie, "meta").map(MovieIndex::boxesOf));
        var tags = new ArrayList<String>();
        lists.forEach(list -> list.flatMap(meta -> box(meta, "ilst")).ifPresent(items -> types(items).forEach(tags::add)));
        user.ifPresent(data -> types(data).stream().filter(type -> type.startsWith(COPYRIGHT_SIGN)).forEach(tags::add));
        return tags.stream().distinct().toList();
    }

    /// QuickTime's box of metadata begins with its boxes, ISO's with a version.
    private static ByteBuffer boxesOf(ByteBuffer meta) {
        var isQuickTime = meta.remaining() >= HEADER && type(meta.getInt(meta.position() + 4)).equals("hdlr");
        return meta.duplicate().position(meta.position() + (isQuickTime ? 0 : FULL_BOX));
    }

    private static Optional<ByteBuffer> box(ByteBuffer within, String type) {
        return boxes(within, type).stream().findFirst();
    }

    private static List<ByteBuffer> boxes(ByteBuffer within, String type) {
        var found = new ArrayList<ByteBuffer>();
        walk(within, (name, body) -> {
            if (name.equals(type)) {
                found.add(body);
            }
        });
        return found;
    }

    private static List<String> types(ByteBuffer within) {
        var found = new ArrayList<String>();
        walk(within, (name, _) -> found.add(name));
        return found;
    }

    private interface Visitor {
        void box(String type, ByteBuffer body);
    }

    private static void walk(ByteBuffer within, Visitor visitor) {
        var at = within.position();
        while (at + HEADER <= within.limit()) {
            var size = within.getInt(at) & 0xFFFF_FFFFL;
            if (size < HEADER || size > within.limit() - at) {
                return;
            }
            visitor.box(type(within.getInt(at + 4)), within.slice(at + HEADER, (int) size - HEADER));
            at += (int) size;
        }
    }

    private static String type(int code) {
        return new String(new byte[] {(byte) (code >> 24), (byte) (code >> 16), (byte) (code >> 8), (byte) code}, ISO_8859_1);
    }
}

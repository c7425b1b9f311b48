package nextsteps.playback;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// How the pictures and the sound of a film are coded, for authors: by the names that its container has for them.
public final class FilmCodings {

    /// What was played with the decoders that every medium has (`packaging/decoders`, `packaging/plugins`). The player at home uses those of the
    /// computer, which are more.
    private static final Set<String> EVERYWHERE = Set.of(
            "avc1", "hvc1", "hev1", "av01", "vp09", "mp4v", "s263", "jpeg",
            "mp4a", "Opus", "fLaC", "ac-3", "ec-3", "alac", "sowt", "twos", "in24", "ulaw", "alaw",
            "V_MPEG4/ISO/AVC", "V_MPEGH/ISO/HEVC", "V_AV1", "V_VP8", "V_VP9", "V_THEORA", "V_MPEG4/ISO/ASP", "V_MJPEG", "V_MPEG1", "V_MPEG2",
            "A_AAC", "A_OPUS", "A_VORBIS", "A_FLAC", "A_AC3", "A_EAC3", "A_ALAC", "A_MPEG/L2", "A_MPEG/L3", "A_PCM/INT/LIT", "A_PCM/FLOAT/IEEE");

    /// Matroska's element `CodecID` (RFC 9559, 5.1.4.1.21): its number, its length in one byte, and the beginning of a name.
    private static final Pattern CODEC_ID = Pattern.compile("\u0086([\u0080-\u00FF])(?=[VA]_)");
    private static final Pattern NAME = Pattern.compile("[A-Z0-9/_]+");

    private FilmCodings() {}

    /// The codings of a film in MP4 or Matroska that some medium cannot play; nothing of other containers.
    public static List<String> notEverywhere(Path film) {
        try (var bytes = new RandomAccessFile(film.toFile(), "r")) {
            return of(bytes).stream().filter(coding -> !EVERYWHERE.contains(coding)).distinct().toList();
        } catch (IOException | BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return List.of();
        }
    }

    private static List<String> of(RandomAccessFile film) throws IOException {
        var index = MovieIndex.of(film, FilmFacts.LARGEST_INDEX);
        return index.isPresent() ? index.get().codings() : codecIds(FilmSignature.text(film, 0, film.length()));
    }

    private static List<String> codecIds(String head) {
        return CODEC_ID.matcher(head).results()
                .map(found -> head.substring(found.end(), Math.min(head.length(), found.end() + (found.group(1).charAt(0) & 0x7F))))
                .filter(name -> NAME.matcher(name).matches())
                .toList();
    }
}

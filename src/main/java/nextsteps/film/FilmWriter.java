package nextsteps.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the film file: H.264 that old laptops decode, a keyframe every two seconds and at every shot, no tags, the same bytes each time.
final class FilmWriter {

    private static final String THREADS = "2";

    /// Shorter would seek faster, but doubles the size of pictures that mostly hold still.
    private static final int KEYFRAMES_APART = 2 * Frames.PER_SECOND;

    private final Ffmpeg ffmpeg;

    FilmWriter(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    void write(Path film, Timeline timeline, Direction direction, Painter painter, Sound sound, Consumer<Progress> listener)
            throws IOException {
        var track = Files.createTempFile("film", ".pcm");
        try {
            Files.write(track, sound.forBothEars());
            ffmpeg.run(input -> pictures(timeline, direction, painter, input, listener), arguments(film, timeline, track));
        } finally {
            Files.delete(track);
        }
    }

    private static void pictures(Timeline timeline, Direction direction, Painter painter, OutputStream output, Consumer<Progress> listener)
            throws IOException {
        var total = Frames.count(timeline.length());
        var painted = new Painted(painter);
        for (var index = 0; index < timeline.shots().size(); index++) {
            var shot = timeline.shots().get(index);
            for (var frame = Frames.count(shot.start()); frame < Frames.count(shot.end()); frame++) {
                output.write(painted.bytes(direction.during(index, Frames.at(frame).minus(shot.start()))));
                listener.accept(new Progress(frame + 1, total));
            }
        }
    }

    /// Level 3.1 and four reference pictures are within every hardware decoder. `remove_types=6` takes out the encoder's own signature;
    /// `AVC` is the compressor name that ISO 14496-15 proposes, in place of the encoder's.
    private static String[] arguments(Path film, Timeline timeline, Path track) {
        var keyframes = timeline.shots().stream().map(FilmWriter::seconds).collect(Collectors.joining(","));
        return """
                -v error -f rawvideo -pix_fmt bgr24 -s %dx%d -r %d -i - -f s16le -ar %d -ac 2 -i %s
                -map 0:v -map 1:a -map_metadata -1 -threads %s
                -vf scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_int+bitexact,format=yuv420p
                -c:v libx264 -profile:v high -level 3.1 -refs 4 -preset slower -crf 24.5 -tune animation -g %d -force_key_frames %s
                -color_primaries bt709 -color_trc bt709 -colorspace bt709 -color_range tv -bsf:v filter_units=remove_types=6 -metadata:s:v encoder=AVC
                -c:a aac -b:a 64k -flags +bitexact -fflags +bitexact -movflags +faststart -f mp4 %s"""
                .formatted(Frames.WIDTH, Frames.HEIGHT, Frames.PER_SECOND, Sound.PER_SECOND, track, THREADS,
                        KEYFRAMES_APART, keyframes, film)
                .split("\\s+");
    }

    private static String seconds(TimedShot shot) {
        return "%d.%03d".formatted(shot.start().toSeconds(), shot.start().toMillisPart());
    }

    /// Draws a moment only once while it lasts: most frames of a film are still.
    private static final class Painted {

        private final Painter painter;
        private @Nullable Moment last;
        private byte[] bytes = {};

        Painted(Painter painter) {
            this.painter = painter;
        }

        byte[] bytes(Moment moment) {
            if (!moment.equals(last)) {
                bytes = bytes(painter.paint(moment));
                last = moment;
            }
            return bytes;
        }

        private static byte[] bytes(BufferedImage picture) {
            return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        }
    }
}

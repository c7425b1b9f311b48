package nextsteps.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nextsteps.subtitle.WebVttWriter;

/// What a film was made from, and samples of what it shows, as a text kept beside the film: so that no film is made again for nothing,
/// and so that one made elsewhere can be held against it.
///
/// A picture is sampled in each shot while it still moves. It is sampled as it was drawn, because encoders differ from version to version.
final class Receipt {

    private static final String ENDING = ".receipt.tsv";
    private static final String MADE_OF = "made of\t";
    private static final Duration SAMPLED = Duration.ofMillis(400);

    /// More digits would tell no more apart.
    private static final int DIGITS = 16;

    private Receipt() {}

    static Path file(Path chapter) {
        return chapter.resolve(chapter.getFileName() + ENDING);
    }

    static String of(String digest, FilmSources sources) {
        var painter = new Painter(sources.scenes());
        var direction = sources.direction();
        return MADE_OF + digest + "\ncue id\tstart\tend\tpicture\n" + IntStream.range(0, sources.timeline().shots().size())
                .mapToObj(index -> line(sources.timeline().shots().get(index), painter.paint(direction.during(index, SAMPLED))))
                .collect(Collectors.joining());
    }

    /// Whether a chapter's film was made from sources of this digest.
    static boolean isFor(String digest, Path chapter) throws IOException {
        return Files.isRegularFile(file(chapter)) && Files.readString(file(chapter)).startsWith(MADE_OF + digest + "\n");
    }

    private static String line(TimedShot shot, BufferedImage picture) {
        return "%s\t%s\t%s\t%s\n".formatted(shot.shot().id(), WebVttWriter.timestamp(shot.start()), WebVttWriter.timestamp(shot.end()), digest(picture));
    }

    private static String digest(BufferedImage picture) {
        return FilmFiles.sha256(((DataBufferByte) picture.getRaster().getDataBuffer()).getData()).substring(0, DIGITS);
    }
}

package nextsteps.check;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/// What the files of a partner are, by their contents and not by their names.
final class LocalFiles {

    private static final int MOST_PIXELS = 4096;
    private static final String PDF = "%PDF-";

    private LocalFiles() {}

    /// What keeps a file from being shown as a picture: it is none, or so large that an old computer would stumble.
    static Optional<String> againstPicture(Path file) {
        try (var in = new FileInputStream(file.toFile()); var pictures = ImageIO.createImageInputStream(in)) {
            var readers = ImageIO.getImageReaders(pictures);
            if (!readers.hasNext()) {
                return Optional.of("It is no picture that can be read.");
            }
            var reader = readers.next();
            try {
                reader.setInput(pictures, true);
                var most = Math.max(reader.getWidth(0), reader.getHeight(0));
                reader.read(0);
                return most > MOST_PIXELS ? Optional.of("The picture is %d pixels wide or high; at most %d are shown.".formatted(most, MOST_PIXELS)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return Optional.of("It is no picture that can be read.");
        }
    }

    static boolean isPdf(Path file) {
        try (var in = new FileInputStream(file.toFile())) {
            return new String(in.readNBytes(PDF.length()), StandardCharsets.US_ASCII).equals(PDF);
        } catch (IOException unreadable) {
            return false;
        }
    }
}

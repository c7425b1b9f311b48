package nextsteps.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;

/// A file that is read whole. By `FileInputStream`, because `Files` reads through `FileChannel`, which opens sockets, and the player looks at
/// its seal at each start.
final class SmallFile {

    private SmallFile() {}

    static byte[] bytes(Path file) throws IOException {
        try (var in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        }
    }

    static String text(Path file) throws IOException {
        return new String(bytes(file), UTF_8);
    }
}

package nextsteps.fuzz;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder for the files of one reader, gone when the tests or the fuzzer end.
final class Scratch {

    private final Path folder;

    Scratch() {
        try {
            folder = Files.createTempDirectory("fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    }

    Path folder() {
        return folder;
    }

    Path file(String path, byte[] bytes) {
        var file = folder.resolve(path);
        file.toFile().getParentFile().mkdirs();
        try (var out = new FileOutputStream(file.toFile())) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void remove() {
        try (var files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

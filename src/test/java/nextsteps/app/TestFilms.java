package nextsteps.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Films of four seconds and 320 x 180, and what only looks like one; made once by ffmpeg.
final class TestFilms {

    private static final String PICTURE = "-f lavfi -i testsrc2=size=320x180:rate=25:duration=4 ";
    private static final String SOUND = "-f lavfi -i sine=frequency=300:duration=4 ";
    private static final Path FOLDER = folder();

    static final Path GOOD = make("good.mp4", PICTURE + SOUND);
    static final Path WITHOUT_SOUND = make("silent.mp4", PICTURE);
    static final Path WITHOUT_PICTURE = make("heard.mp4", SOUND);
    static final Path WITHOUT_PICTURE_M4A = make("heard.m4a", SOUND);
    static final Path MATROSKA = make("good.mkv", PICTURE + SOUND);
    static final Path JPEG = make("one.jpg", PICTURE + "-frames:v 1 ");

    private TestFilms() {}

    /// The first half of the bytes of a file.
    static byte[] half(Path film) {
        try {
            var whole = Files.readAllBytes(film);
            return Arrays.copyOf(whole, whole.length / 2);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "test-films"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path make(String name, String arguments) {
        var file = FOLDER.resolve(name);
        var command = List.of("ffmpeg -v error -y %s -pix_fmt yuv420p %s".formatted(arguments.strip(), file).split(" "));
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("ffmpeg did not make " + file);
            }
            return file;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

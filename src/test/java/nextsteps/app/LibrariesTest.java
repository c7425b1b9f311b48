package nextsteps.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The libraries that Maven lays beside the player.
@DisplayName("A library of the player")
class LibrariesTest {

    /// Java's own client of the web, as class files name it.
    private static final String CLIENT = "java/net/http/";

    @ParameterizedTest
    @MethodSource("jars")
    void doesNotNameJavasHttpClient(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var naming = file.stream().filter(entry -> entry.getName().endsWith(".class")).filter(entry -> namesTheClient(file, entry));

            assertThat(naming).isEmpty();
        }
    }

    static Stream<Path> jars() throws IOException {
        try (var files = Files.list(Path.of("target/lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        }
    }

    private static boolean namesTheClient(JarFile jar, JarEntry entry) {
        try (var in = jar.getInputStream(entry)) {
            var bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return bytes.contains(CLIENT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

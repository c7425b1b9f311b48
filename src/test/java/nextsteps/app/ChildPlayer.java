package nextsteps.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A Java process of its own with the classes of the tests, for what only a fresh process can show.
final class ChildPlayer {

    private ChildPlayer() {}

    static ProcessBuilder builder(Class<?> main, String... arguments) {
        var java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-Dprism.order=sw", "-cp", System.getProperty("java.class.path"), main.getName());
        return new ProcessBuilder(Stream.concat(java.stream(), Stream.of(arguments)).toList());
    }
}

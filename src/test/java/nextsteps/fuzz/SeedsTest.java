package nextsteps.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What `packaging/fuzz` begins with, and what it once found, by the ordinary tests.
@DisplayName("A file given to the fuzzer, or found by it,")
class SeedsTest {

    private static final Path SEEDS = Path.of("src/test/resources/nextsteps/fuzz");

    private static final Map<String, Consumer<byte[]>> READERS = Map.of(
            "Manifest", ManifestFuzz::fuzzerTestOneInput,
            "Plan", PlanFuzz::fuzzerTestOneInput,
            "WebVtt", WebVttFuzz::fuzzerTestOneInput,
            "SubRip", SubRipFuzz::fuzzerTestOneInput,
            "Ttml", TtmlFuzz::fuzzerTestOneInput,
            "Xliff", XliffFuzz::fuzzerTestOneInput);

    static Stream<Arguments> seeds() {
        return READERS.entrySet().stream().flatMap(reader -> files(reader.getKey()).stream().map(file -> Arguments.of(reader.getKey(), file, reader.getValue())));
    }

    private static List<Path> files(String reader) {
        try (var files = Files.list(SEEDS.resolve(reader))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("seeds")
    void isReadToItsEnd(String reader, Path file, Consumer<byte[]> read) throws IOException {
        var bytes = Files.readAllBytes(file);

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read.accept(bytes), reader);
    }
}

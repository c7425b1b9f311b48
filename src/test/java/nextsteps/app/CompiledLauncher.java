package nextsteps.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Compiles the launcher, and what stands in for others, as packaging does.
final class CompiledLauncher {

    private CompiledLauncher() {}

    /// The launcher itself.
    static Path in(Path folder) throws Exception {
        var options = new ArrayList<>(sources("src/main/c"));
        options.addAll(List.of("-DWINDOW_NAME=\"Player\"", "-ldl", "-pthread", "-Wl,--export-dynamic-symbol=player_is_there"));
        return compile(folder.resolve("Player"), options);
    }

    /// A program or library from the sources in a folder.
    static Path of(String sources, Path result, String... options) throws Exception {
        return compile(result, Stream.concat(sources(sources).stream(), Stream.of(options)).toList());
    }

    private static Path compile(Path result, List<String> options) throws Exception {
        var headers = Path.of(System.getProperty("java.home"), "include");
        var command = new ArrayList<>(List.of("cc", "-std=gnu17", "-I" + headers, "-I" + headers.resolve("linux"), "-o", result.toString()));
        command.addAll(options);
        assertThat(said(command.toArray(String[]::new))).isEmpty();
        return result;
    }

    private static List<String> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(Path::toString).filter(file -> file.endsWith(".c")).sorted().toList();
        }
    }

    /// What a command says until it ends.
    static List<String> said(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.inputReader()) {
            return out.lines().toList();
        } finally {
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }
}

package nextsteps.film;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/// The ffmpeg command, by name or path. It must know H.264 (libx264), AAC and the EBU R128 meter.
public record Ffmpeg(String command) {

    /// Something that writes what ffmpeg is to read.
    @FunctionalInterface
    interface Feed {
        void into(OutputStream input) throws IOException;
    }

    /// Runs to the end and returns what was written to the standard output.
    byte[] output(String... arguments) throws IOException {
        var output = Files.createTempFile("film", ".out");
        try {
            run(_ -> {}, Redirect.to(output.toFile()), arguments);
            return Files.readAllBytes(output);
        } finally {
            Files.delete(output);
        }
    }

    /// Runs to the end, fed, and returns its messages.
    String run(Feed feed, String... arguments) throws IOException {
        return run(feed, Redirect.DISCARD, arguments);
    }

    private String run(Feed feed, Redirect output, String... arguments) throws IOException {
        var log = Files.createTempFile("film", ".log");
        try {
            var status = status(feed, start(output, log, arguments));
            var messages = new String(Files.readAllBytes(log), UTF_8); // A film's tags may be in any letters.
            if (status != 0) {
                throw new IOException("%s ended with %d: %s".formatted(command, status, messages));
            }
            return messages;
        } finally {
            Files.delete(log);
        }
    }

    private static int status(Feed feed, Process process) throws IOException {
        try (var input = process.getOutputStream()) {
            feed.into(input);
        } catch (IOException e) {
            endIfAlive(process, e);
        }
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /// A pipe that broke because ffmpeg ended is explained by its messages; any other failure is the feed's own.
    private static void endIfAlive(Process process, IOException cause) throws IOException {
        try {
            if (!process.waitFor(Duration.ofSeconds(1))) {
                process.destroy();
                throw cause;
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw cause;
        }
    }

    private Process start(Redirect output, Path log, String... arguments) throws IOException {
        var words = Stream.concat(Stream.of(command, "-hide_banner", "-nostats", "-y"), Stream.of(arguments)).toList();
        try {
            return new ProcessBuilder(words).redirectOutput(output).redirectError(log.toFile()).start();
        } catch (IOException e) {
            throw new IOException("Films are made with ffmpeg, and %s does not start. Install it or name it.".formatted(command), e);
        }
    }
}

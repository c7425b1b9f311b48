package nextsteps.film;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The ffmpeg command, by name or path. It must know H.264 (libx264), AAC and the EBU R128 meter.
public record Ffmpeg(String command) {

    /// Something that writes what ffmpeg is to read.
    @FunctionalInterface
    interface Feed {
        void into(OutputStream input) throws IOException;
    }

    /// What a run wrote: its standard output, and its messages.
    record Written(byte[] output, String messages) {}

    Written run(String... arguments) throws IOException {
        return run(_ -> {}, arguments);
    }

    Written run(Feed feed, String... arguments) throws IOException {
        var output = Files.createTempFile("film", ".out");
        var messages = Files.createTempFile("film", ".log");
        try {
            var status = status(feed, output, messages, arguments);
            if (status != 0) {
                throw new IOException("%s ended with %d: %s".formatted(command, status, Files.readString(messages)));
            }
            return new Written(Files.readAllBytes(output), Files.readString(messages));
        } finally {
            Files.delete(output);
            Files.delete(messages);
        }
    }

    private int status(Feed feed, Path output, Path messages, String... arguments) throws IOException {
        var words = Stream.concat(Stream.of(command, "-hide_banner", "-nostats", "-y"), Stream.of(arguments)).toList();
        var process = start(words, output, messages);
        try (var input = process.getOutputStream()) {
            feed.into(input);
        } catch (IOException e) {
            if (process.isAlive()) {
                process.destroy();
                throw e;
            }
        }
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Process start(List<String> words, Path output, Path messages) throws IOException {
        try {
            return new ProcessBuilder(words).redirectOutput(output.toFile()).redirectError(messages.toFile()).start();
        } catch (IOException e) {
            throw new IOException("Films are made with ffmpeg, and %s does not start. Install it or name it.".formatted(command), e);
        }
    }
}

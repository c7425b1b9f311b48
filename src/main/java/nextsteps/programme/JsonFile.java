package nextsteps.programme;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A JSON file of a programme: at most 8 MiB of UTF-8, which some thousand chapters in a dozen languages need.
final class JsonFile {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ProgrammeFiles files;

    JsonFile(ProgrammeFiles files) {
        this.files = files;
    }

    /// The value in the file at a path, or nothing when it cannot be read at all; `faults` then says why.
    Optional<Json> read(String path, Faults faults) {
        return switch (files.find(path)) {
            case FoundFile.Found(Path file) -> contents(file, faults).flatMap(text -> parsed(text, faults));
            case FoundFile.Missing _ -> nothing(faults, "The file is missing.", "Put the file there.");
            case FoundFile.Refused(Refusal why) -> nothing(faults, why.sentence(), why.remedy());
        };
    }

    boolean isMissing(String path) {
        return files.find(path) instanceof FoundFile.Missing;
    }

    /// A `FileInputStream`, because every other way loads `FileChannel`, which opens sockets.
    private static Optional<String> contents(Path file, Faults faults) {
        try (var in = new FileInputStream(file.toFile())) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? nothing(faults, "The file is larger than 8 MiB.", "Take out what does not belong in it.")
                    : Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return nothing(faults, "The file is not UTF-8 text.", "Save it as UTF-8.");
        } catch (IOException e) {
            return nothing(faults, "The file cannot be read.", "Look at its rights, or copy it anew.");
        }
    }

    private static Optional<Json> parsed(String text, Faults faults) {
        if (text.startsWith(BYTE_ORDER_MARK)) {
            return nothing(faults, "The file begins with a byte order mark.", "Save it as UTF-8 without BOM.");
        }
        try (var parser = new JsonParsing(text, faults)) {
            return parser.document();
        }
    }

    private static <T> Optional<T> nothing(Faults faults, String what, String remedy) {
        faults.addForWholeFile(what, remedy);
        return Optional.empty();
    }
}

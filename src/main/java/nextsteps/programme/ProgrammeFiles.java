package nextsteps.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

/// The files below the folder of a programme, of which only plain ones are ever handed out.
///
/// The folder itself may be reached through a link; nothing below it may be one, so that no path leads to another place.
public final class ProgrammeFiles {

    private final Path root;

    public ProgrammeFiles(Path root) {
        this.root = root;
    }

    /// The file at a path as the manifest writes it. What is there may change later: a medium that is only read does not.
    public FoundFile find(String path) {
        return PathRule.against(path).<FoundFile>map(FoundFile.Refused::new).orElseGet(() -> lookFor(path));
    }

    private FoundFile lookFor(String path) {
        var file = root.resolve(path);
        try {
            return against(path).<FoundFile>map(FoundFile.Refused::new).orElseGet(() -> new FoundFile.Found(file));
        } catch (NoSuchFileException e) {
            return new FoundFile.Missing(file);
        } catch (IOException e) {
            return new FoundFile.Refused(Refusal.UNREADABLE);
        }
    }

    private Optional<Refusal> against(String path) throws IOException {
        var reached = root;
        for (var name : Path.of(path)) {
            reached = reached.resolve(name);
            if (attributes(reached).isSymbolicLink()) {
                return Optional.of(Refusal.LINK);
            }
        }
        return againstEnd(reached, root.toRealPath().resolve(path));
    }

    /// The real path differs where a way that is no symbolic link, such as a junction of Windows, leads out of the programme.
    private static Optional<Refusal> againstEnd(Path file, Path expected) throws IOException {
        var attributes = attributes(file);
        if (attributes.isDirectory()) {
            return Optional.of(Refusal.FOLDER);
        } else if (!attributes.isRegularFile()) {
            return Optional.of(Refusal.NOT_PLAIN);
        } else if (!file.toRealPath().equals(expected)) {
            return Optional.of(Refusal.OUTSIDE);
        }
        return attributes.size() == 0 ? Optional.of(Refusal.EMPTY_FILE) : Optional.empty();
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
    }
}

package nextsteps.review;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The files of some folders, looked at again and again to notice what is saved.
///
/// A change is told once it rests from one look to the next: a file that is still being written is waited for. Hidden files and what
/// editors keep beside a file (`~`, `.part`) are no concern. It asks the file system and no service of the kernel, so it works on every
/// kind of disk and within the player's confinement.
public final class SavedFiles {

    private final List<Path> roots;
    private Map<Path, Stamp> told;
    private Map<Path, Stamp> seen;

    private record Stamp(FileTime time, long size) {}

    public SavedFiles(List<Path> roots) {
        this.roots = List.copyOf(roots);
        this.told = stamps();
        this.seen = told;
    }

    /// What was saved, made or removed since the last change that was told; nothing while a change goes on.
    public Set<Path> look() {
        var now = stamps();
        var rests = now.equals(seen);
        seen = now;
        if (!rests || now.equals(told)) {
            return Set.of();
        }
        var changed = new TreeSet<>(now.keySet());
        changed.addAll(told.keySet());
        changed.removeIf(file -> Objects.equals(now.get(file), told.get(file)));
        told = now;
        return changed;
    }

    private Map<Path, Stamp> stamps() {
        var stamps = new HashMap<Path, Stamp>();
        try {
            for (var root : roots) {
                Files.walkFileTree(root, new Stamping(stamps));
            }
        } catch (IOException _) {
            // What cannot be looked at now is looked at the next time.
        }
        return stamps;
    }

    private static final class Stamping extends SimpleFileVisitor<Path> {

        private final Map<Path, Stamp> stamps;

        Stamping(Map<Path, Stamp> stamps) {
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return name(folder).startsWith(".") && name(folder).length() > 2 ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var name = name(file);
            if (!name.startsWith(".") && !name.endsWith("~") && !name.endsWith(".part")) {
                stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        private static String name(Path path) {
            return String.valueOf(path.getFileName());
        }
    }
}

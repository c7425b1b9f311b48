package nextsteps.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The folder of a medium as a bag (RFC 8493).
public final class Bag {

    static final String PAYLOAD = "data";
    static final String LOCAL = "local";
    static final String OF_WINDOWS = "System Volume Information";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String INFO = "bag-info.txt";
    static final String SIGNATURE = TAG_MANIFEST + ".minisig";

    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final Path root;

    public Bag(Path root) {
        this.root = root;
    }

    /// Whether a medium is signed, and so no test medium. By whom, `Verification` tells.
    public static boolean isSigned(Path medium) {
        return Files.exists(medium.resolve(SIGNATURE));
    }

    /// Lists everything in the folder, and signs the lists if there is a key. `info` goes into `bag-info.txt`, in its order.
    public void seal(Map<String, String> info, Optional<ReleaseKey> key) throws IOException {
        Files.deleteIfExists(root.resolve(SIGNATURE));
        Files.deleteIfExists(root.resolve(TAG_MANIFEST));
        write("bagit.txt", DECLARATION);
        write(INFO, info.entrySet().stream().map(entry -> "%s: %s\n".formatted(entry.getKey(), entry.getValue())).collect(Collectors.joining()));
        write(MANIFEST, hashes(path -> path.startsWith(PAYLOAD + "/")).text());
        write(TAG_MANIFEST, hashes(path -> !path.startsWith(PAYLOAD + "/") && !isOutside(path)).text());
        if (key.isPresent()) {
            write(SIGNATURE, Minisign.sign(key.get(), SmallFile.bytes(root.resolve(TAG_MANIFEST)), String.join(" ", info.values())));
        }
    }

    /// Whether it says that it is a test medium, which needs no signature.
    boolean isTest() throws IOException {
        var info = root.resolve(INFO);
        return Files.isRegularFile(info) && SmallFile.text(info).lines().anyMatch(line -> line.startsWith("External-Identifier: ") && line.endsWith(" TEST"));
    }

    Path root() {
        return root;
    }

    /// Every plain file below the folder, by its path with `/`.
    List<String> paths() throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> !Files.isDirectory(file, NOFOLLOW_LINKS))
                    .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// What neither list can hold: themselves, what a partner adds, and what Windows keeps on every stick.
    static boolean isOutside(String path) {
        return path.equals(TAG_MANIFEST) || path.equals(SIGNATURE) || isLocal(path) || path.startsWith(OF_WINDOWS + "/");
    }

    static boolean isLocal(String path) {
        return path.startsWith(LOCAL + "/");
    }

    private HashList hashes(Predicate<String> belongs) throws IOException {
        var hashes = new TreeMap<String, String>();
        for (var path : paths().stream().filter(belongs).toList()) {
            hashes.put(path, Sha256.of(root.resolve(path)));
        }
        return new HashList(hashes);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text, UTF_8);
    }
}

package nextsteps.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A list of files with the SHA-256 of each, as `sha256sum` and BagIt write it: a line for each, hash, two spaces, path with `/`.
///
/// BagIt (RFC 8493, section 2.1.3) writes line feeds, carriage returns and per cent signs in paths as `%0A`, `%0D` and `%25`.
record HashList(SortedMap<String, String> hashes) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    HashList(Map<String, String> hashes) {
        this(new TreeMap<>(hashes));
    }

    /// @throws FaultySeal if a line is none of such a list, or a path leaves the folder
    static HashList read(Path file) throws IOException, FaultySeal {
        var hashes = new TreeMap<String, String>();
        for (var line : SmallFile.text(file).lines().toList()) {
            var match = LINE.matcher(line);
            if (!match.matches() || !staysInside(match.group(2))) {
                throw new FaultySeal("%s: A line is not one of this list: %s".formatted(file.getFileName(), line));
            }
            hashes.put(unescaped(match.group(2)), match.group(1));
        }
        return new HashList(hashes);
    }

    String text() {
        var text = new StringBuilder();
        hashes.forEach((path, hash) -> text.append(hash).append("  ").append(escaped(path)).append('\n'));
        return text.toString();
    }

    private static boolean staysInside(String path) {
        return !path.startsWith("/") && Pattern.compile("/").splitAsStream(path).noneMatch(name -> name.equals("..") || name.isEmpty());
    }

    private static String escaped(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String unescaped(String path) {
        return path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
    }
}

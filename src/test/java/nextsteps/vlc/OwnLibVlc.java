package nextsteps.vlc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The libVLC that goes with the player: the system's, with the plugins of `packaging/plugins` and no other.
final class OwnLibVlc {

    private OwnLibVlc() {}

    /// The names of its plugins, `KIND/NAME`.
    static List<String> plugins() throws IOException {
        return Files.readAllLines(Path.of("packaging/plugins")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 2)[0])
                .toList();
    }

    /// The file of a plugin of the system's libVLC.
    static Path plugin(String name) throws IOException {
        return system().resolve("vlc/plugins").resolve(file(name));
    }

    /// Puts it into a folder, as `packaging/lib.sh` does.
    static Path copyTo(Path folder) throws IOException {
        copy(system().resolve("libvlc.so.5"), folder.resolve("libvlc.so"));
        for (var library : List.of("libvlccore.so.9", "vlc/libvlc_pulse.so.0")) {
            copy(system().resolve(library), folder.resolve(library));
        }
        for (var name : plugins()) {
            copy(plugin(name), folder.resolve("vlc/plugins").resolve(file(name)));
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from.toRealPath(), to);
    }

    private static String file(String plugin) {
        return plugin.replace("/", "/lib") + "_plugin.so";
    }

    private static Path system() throws IOException {
        try (var libraries = Files.newDirectoryStream(Path.of("/usr/lib"), "*-linux-gnu")) {
            for (var library : libraries) {
                if (Files.exists(library.resolve("libvlc.so.5"))) {
                    return library;
                }
            }
        }
        return Path.of("/usr/lib");
    }
}

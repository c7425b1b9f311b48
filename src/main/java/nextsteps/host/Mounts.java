package nextsteps.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which block device a folder lies on, as the kernel tells it (proc(5), `/proc/self/mountinfo`).
///
/// A file system without a device of its own (in memory, layered, over the network) has none. Where there is no such file, on Windows
/// for one, no folder has any.
///
/// @param mountinfo one mount a line; the last that holds a folder counts
/// @param devices a folder of entries called MAJOR:MINOR
record Mounts(File mountinfo, File devices) {

    private static final int DEVICE = 2;
    private static final int MOUNT_POINT = 4;
    private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");

    private record Mount(String device, String point) {

        static Mount parse(String line) {
            var fields = line.split(" ", -1);
            return new Mount(fields[DEVICE], OCTAL.matcher(fields[MOUNT_POINT])
                    .replaceAll(octal -> Character.toString(Integer.parseInt(octal.group(1), 8)).replace("\\", "\\\\")));
        }

        boolean holds(File folder) {
            return point.equals("/") || (folder.getPath() + "/").startsWith(point + "/");
        }
    }

    /// The folder without links and relative steps.
    File real(File folder) {
        try {
            return folder.getCanonicalFile();
        } catch (IOException unreadable) {
            return folder.getAbsoluteFile();
        }
    }

    Optional<File> deviceOf(File folder) {
        try (var file = new FileInputStream(mountinfo)) {
            return new String(file.readAllBytes(), UTF_8).lines()
                    .filter(line -> line.split(" ", -1).length > MOUNT_POINT)
                    .map(Mount::parse)
                    .filter(mount -> mount.holds(folder))
                    .reduce((one, later) -> later.point().length() >= one.point().length() ? later : one)
                    .map(mount -> new File(devices, mount.device()));
        } catch (IOException noSuchFile) {
            return Optional.empty();
        }
    }
}

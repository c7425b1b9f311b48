package nextsteps.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder stands for sysfs and a file for the kernel's list of mounts.
@DisplayName("The medium")
class MediumTest {

    private static final String DISK = "8:1";
    private static final String STICK = "8:17";

    @TempDir
    private Path folder;

    private Path stick = Path.of("");
    private Path programme = Path.of("");
    private Path devices = Path.of("");

    @BeforeEach
    void plugIn() throws IOException {
        stick = Files.createDirectories(folder.toRealPath().resolve("my stick"));
        programme = Files.createDirectories(stick.resolve("content"));
        devices = Files.createDirectories(folder.resolve("devices"));
        Files.createDirectories(devices.resolve(DISK));
        Files.createDirectories(devices.resolve(STICK));
        Files.writeString(programme.resolve("programme.json"), "{}");
    }

    @Test
    void isThereWhileNothingChanges() throws IOException {
        assertThat(medium().isThere()).isTrue();
    }

    @Test
    void isGoneWithItsDeviceThoughTheFolderStillAnswersFromTheCache() throws IOException {
        var medium = medium();

        Files.delete(devices.resolve(STICK));

        assertThat(medium.isThere()).isFalse();
    }

    @Test
    void isThereThoughAnotherDeviceGoes() throws IOException {
        var medium = medium();

        Files.delete(devices.resolve(DISK));

        assertThat(medium.isThere()).isTrue();
    }

    @Test
    void isGoneWithItsFiles() throws IOException {
        var medium = medium();

        Files.delete(programme.resolve("programme.json"));

        assertThat(medium.isThere()).isFalse();
    }

    @Test
    void isNotMissedWhereItNeverWas() throws IOException {
        Files.delete(programme.resolve("programme.json"));
        Files.delete(devices.resolve(STICK));

        assertThat(medium().isThere()).isTrue();
    }

    @Test
    void isFoundThroughALink() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), programme);
        var medium = Medium.of(link.toFile(), mounts());

        Files.delete(devices.resolve(STICK));

        assertThat(medium.isThere()).isFalse();
    }

    @Test
    void liesOnTheLastOfTwoMountsAtOnePlace() throws IOException {
        Files.writeString(mountinfo(), line("0:45", "/") + line(DISK, escaped(stick)) + line(STICK, escaped(stick)));

        assertThat(new Mounts(mountinfo().toFile(), devices.toFile()).deviceOf(programme.toFile()))
                .contains(devices.resolve(STICK).toFile());
    }

    @Test
    void hasNoDeviceWhereTheKernelTellsOfNone() {
        assertThat(new Mounts(new File("/nothing/there"), devices.toFile()).deviceOf(programme.toFile())).isEmpty();
    }

    @Test
    void leavesWhenItIsGone() throws IOException, InterruptedException {
        var left = new CountDownLatch(1);
        Medium.watch(programme, left::countDown);
        assertThat(left.await(600, TimeUnit.MILLISECONDS)).isFalse();

        Files.delete(programme.resolve("programme.json"));

        assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private Medium medium() throws IOException {
        return Medium.of(programme.toFile(), mounts());
    }

    private Mounts mounts() throws IOException {
        Files.writeString(mountinfo(), line(DISK, "/") + line(STICK, escaped(stick)) + line("0:22", "/proc") + line(DISK, escaped(stick) + "2"));
        return new Mounts(mountinfo().toFile(), devices.toFile());
    }

    private Path mountinfo() {
        return folder.resolve("mountinfo");
    }

    private static String line(String device, String point) {
        return "36 35 %s / %s rw,noatime master:1 - vfat /dev/sdb1 rw\n".formatted(device, point);
    }

    private static String escaped(Path path) {
        return path.toString().replace(" ", "\\040");
    }
}

package nextsteps.app;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nextsteps.app.CompiledLauncher.said;
import static org.assertj.core.api.Assertions.assertThat;

/// What the launcher reads of a medium before it starts Java, for which something that tells what it sees stands in.
@EnabledOnOs(OS.LINUX)
@DisplayName("Reading ahead")
class ReadAheadTest {

    private static final int STARTED = 7;
    private static final int WITH_CLASSES = 10;
    private static final int WITHOUT_CLASSES = 11;

    @TempDir
    private static Path folder;

    private static Path launcher = Path.of("");
    private static Path standIn = Path.of("");

    @BeforeAll
    static void compile() throws Exception {
        launcher = CompiledLauncher.in(folder);
        standIn = CompiledLauncher.of("src/test/c/jvm", folder.resolve("libjvm.so"), "-shared", "-fPIC");
    }

    @BeforeEach
    void makeApp() throws Exception {
        Files.createDirectories(folder.resolve("app"));
        Files.deleteIfExists(folder.resolve("app/read-ahead"));
    }

    @Test
    void needNotBe() throws Exception {
        assertThat(statusOf("-Dstand-in=ends")).isEqualTo(STARTED);
    }

    @Test
    void doesNotStumbleOverWhatIsNotThere() throws Exception {
        list("0 0 nothing\nfolder nowhere\n5 5 app/start\n-3 -7 app/start\nnonsense\n\n0 0 \nunpack nothing\nstart\n0 0 app/start");

        assertThat(statusOf("-Dstand-in=ends")).isEqualTo(STARTED);
    }

    @Test
    void startsAtItsEndWhereNoLineSaysSo() throws Exception {
        list("0 0 app/start\n");

        assertThat(statusOf("-Dstand-in=ends")).isEqualTo(STARTED);
    }

    @Test
    void unpacksTheArchiveOfClassesIntoMemory() throws Exception {
        Files.write(folder.resolve("app/classes.lz4"), packed(1000));
        list("unpack app/classes.lz4\nstart\n");

        assertThat(statusOf("-Dstand-in=counts-classes\nclasses 1000")).isEqualTo(WITH_CLASSES);
    }

    @Test
    void leavesAnArchiveThatIsCutShort() throws Exception {
        var whole = packed(1000);
        list("unpack app/classes.lz4\nstart\n");
        for (var length = 0; length < whole.length; length++) {
            Files.write(folder.resolve("app/classes.lz4"), Arrays.copyOf(whole, length));

            assertThat(statusOf("-Dstand-in=counts-classes\nclasses 1000")).as("%d of %d bytes", length, whole.length).isEqualTo(WITHOUT_CLASSES);
        }
    }

    @Test
    void leavesAnArchiveOfAnotherSizeThanItSays() throws Exception {
        Files.write(folder.resolve("app/classes.lz4"), packed(1000));
        list("unpack app/classes.lz4\nstart\n");

        assertThat(statusOf("-Dstand-in=counts-classes\nclasses 999")).isEqualTo(WITHOUT_CLASSES);
        assertThat(statusOf("-Dstand-in=counts-classes\nclasses 1001")).isEqualTo(WITHOUT_CLASSES);
    }

    @Test
    void findsTheStartOfAMediumFirstAndEachFileOnce() throws Exception {
        var medium = Files.createDirectories(folder.resolve("medium"));
        for (var file : new String[] {"Player", "app/start", "app/read-ahead", "app/classes.lz4", "app/lib/next-steps.jar", "app/lib/libraries.jar",
                "app/vlc/libvlc.so", "bagit.txt", "data/papers/en/a b.pdf", "data/programme/programme.json", "data/programme/chapters/room/room.jpg",
                "data/programme/chapters/room/room.mp4", "data/programme/fonts/sans-thai.ttf", "data/programme/fonts/sans-latn.ttf"}) {
            Files.createDirectories(medium.resolve(file).getParent());
            Files.writeString(medium.resolve(file), file);
        }
        var order = "root=%s; . packaging/lib.sh; . packaging/medium/order.sh; order_of_use %s".formatted(Path.of("").toAbsolutePath(), medium);

        var first = said("sh", "-c", order);

        assertThat(first).containsExactly(
                "999999 /Player",
                "999998 /app/start",
                "999997 /app/read-ahead",
                "999996 /bagit.txt",
                "999995 /data/programme/programme.json",
                "999994 /data/programme/fonts/sans-latn.ttf",
                "999993 /app/classes.lz4",
                "999992 /app/lib/next-steps.jar",
                "999991 /app/lib/libraries.jar",
                "999990 /data/programme/fonts/sans-thai.ttf",
                "999989 /data/programme/chapters/room/room.jpg",
                "999988 /app/vlc/libvlc.so",
                "999987 /data/papers/en/a b.pdf",
                "999986 /data/programme/chapters/room/room.mp4");
        assertThat(said("sh", "-c", order)).isEqualTo(first);
    }

    private static void list(String lines) throws Exception {
        Files.writeString(folder.resolve("app/read-ahead"), lines);
    }

    private static int statusOf(String lines) throws Exception {
        Files.writeString(folder.resolve("app/start"), "jvm %s\n%s\n".formatted(standIn, lines));
        var builder = new ProcessBuilder(launcher.toString(), "check");
        builder.environment().remove("DISPLAY");
        return builder.start().waitFor();
    }

    /// So many of the letter x, in an LZ4 frame: a block of one letter and its repetition, and one that is stored.
    private static byte[] packed(int count) {
        var stored = 100;
        var block = new ByteArrayOutputStream();
        var rest = count - stored - 1 - 5;
        block.write(0x1f);
        block.write('x');
        block.write(1);
        block.write(0);
        var more = rest - 4 - 15;
        for (; more >= 255; more -= 255) {
            block.write(255);
        }
        block.write(more);
        block.write(0x50);
        block.writeBytes("xxxxx".getBytes(US_ASCII));
        return ByteBuffer.allocate(7 + 4 + block.size() + 4 + stored + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x184D2204).put((byte) 0x60).put((byte) 0x40).put((byte) 0)
                .putInt(block.size()).put(block.toByteArray())
                .putInt(0x80000000 | stored).put("x".repeat(stored).getBytes(US_ASCII))
                .putInt(0)
                .array();
    }
}

package nextsteps.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A film with a low voice and a high one, on a sound server of its own that writes down what is heard.
@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
@DisplayName("A film whose voice is changed while it plays")
class VoiceChangeTest {

    private static final String TWO_VOICES = "ffmpeg -v error -y -f lavfi -i testsrc2=size=320x180:rate=25:duration=20 "
            + "-f lavfi -i sine=frequency=300:duration=20 -f lavfi -i sine=frequency=3000:duration=20 -map 0 -map 1 -map 2 -pix_fmt yuv420p ";
    private static final int PER_SECOND = 16_000;
    private static final int QUIET = 200;

    @TempDir
    private Path folder;

    @Test
    void isHeardInTheOtherVoiceFromThereOnAndKeepsItsPlace() throws IOException, InterruptedException {
        var film = folder.resolve("two.mp4");
        assertThat(new ProcessBuilder((TWO_VOICES + film).split(" ")).start().waitFor()).isZero();
        var server = SoundServer.start(folder);
        try {
            var ear = server.listen(folder.resolve("heard"));

            var went = Long.parseLong(server.play(PlayTwoVoices.class, film.toString()).inputReader().readLine());
            ear.destroy();
            ear.waitFor();

            assertThat(went).as("milliseconds of film in three seconds").isBetween(2500L, 3500L);
            assertThat(pitches(folder.resolve("heard"))).as("hertz, each once").containsExactly(300, 3000);
        } finally {
            server.end();
        }
    }

    /// Which of both tones is heard in each fifth of a second, silence and repetitions left out.
    private static List<Integer> pitches(Path samples) throws IOException {
        var heard = ByteBuffer.wrap(Files.readAllBytes(samples)).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        var window = PER_SECOND / 5;
        var tones = IntStream.range(0, heard.remaining() / window)
                .filter(index -> IntStream.range(index * window, (index + 1) * window).allMatch(at -> isLoudAround(heard, at)))
                .map(index -> (int) IntStream.range(index * window + 1, (index + 1) * window).filter(at -> heard.get(at - 1) < 0 && heard.get(at) >= 0).count() * 5)
                .map(hertz -> hertz < 1000 ? 300 : 3000).boxed().toList();
        return IntStream.range(0, tones.size()).filter(at -> at == 0 || !tones.get(at).equals(tones.get(at - 1))).mapToObj(tones::get).toList();
    }

    private static boolean isLoudAround(ShortBuffer heard, int at) {
        return IntStream.range(Math.max(0, at - 60), Math.min(heard.limit(), at + 60)).anyMatch(near -> Math.abs(heard.get(near)) > QUIET);
    }
}

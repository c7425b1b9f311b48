package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A narration")
class NarrationTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void prefersAReadersRecordingToTheSyntheticVoice() throws Exception {
        Files.createFile(folder.resolve("room-001.ogg"));
        var recording = Files.createFile(folder.resolve("room-001.wav"));

        assertThat(Narration.file(folder, "room-001")).contains(recording);
    }

    @Test
    void speaksWithTheSyntheticVoiceUntilThen() throws Exception {
        var synthetic = Files.createFile(folder.resolve("room-001.ogg"));

        assertThat(Narration.file(folder, "room-001")).contains(synthetic);
    }
}

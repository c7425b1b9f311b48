package nextsteps.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The player takes few plugins of libVLC along. One that is missing is noticed only there: here everything else of libVLC is at hand.
@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
@DisplayName("With the plugins that go with the player,")
class OwnPluginsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"content/spoken/en/room.judge.text.ogg", "content/chapters/choice/described/choice-001.ogg"})
    void aRecordingIsHeardToItsEnd(String recording) throws IOException, InterruptedException {
        var server = SoundServer.start(folder);
        try {
            var libVlc = OwnLibVlc.copyTo(folder.resolve("own"));

            var took = server.playFrom(libVlc, PlayClip.class, Path.of(recording).toAbsolutePath().toString()).inputReader().readLine();

            assertThat(Long.parseLong(took)).as("milliseconds").isGreaterThan(2500);
        } finally {
            server.end();
        }
    }

    @Test
    void itsLibVlcIsLoadedThoughTheComputerHasOneOfALaterVersion() throws IOException, InterruptedException {
        var server = SoundServer.start(folder);
        try {
            var libVlc = OwnLibVlc.copyTo(folder.resolve("own"));
            var player = server.playFrom(libVlc, PlayClip.class, Path.of("content/spoken/en/room.judge.text.ogg").toAbsolutePath().toString());

            player.inputReader().readLine();

            assertThat(player.inputReader().lines())
                    .filteredOn(file -> file.contains("/libvlc.so") || file.contains("/libvlccore.so")).isNotEmpty()
                    .allMatch(file -> file.startsWith(libVlc + "/"));
        } finally {
            server.end();
        }
    }
}

package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A film that is not heard")
class SoundTest {

    private static final String NOTE = "The people in the room. The person accused is shown from far.";

    @TempDir
    private Path folder;

    @Test
    void saysBeforeItBeginsThatItHasNoSoundAndPlays() {
        var programme = new SmallProgramme(folder);
        programme.put(TestFilms.WITHOUT_SOUND, SmallProgramme.FILM);

        try (var player = Showing.open(programme)) {
            player.comesToContain(NOTE + " This film has no sound. You can read it.");
        }
        try (var player = Showing.play(programme)) {
            player.comesToContain("This film has ended.");
            assertThat(player.told()).isEmpty();
        }
    }

    /// In a process of its own, since the sound devices of a computer are found by its environment.
    @Test
    void saysWhileItPlaysThatTheComputerPlaysNoSound() throws IOException, InterruptedException {
        var programme = new SmallProgramme(folder.resolve("programme"));
        var noCards = Files.writeString(folder.resolve("asound.conf"), "");
        var said = folder.resolve("said").toFile();
        var errors = folder.resolve("errors").toFile();
        var builder = ChildPlayer.builder(PlayWithoutSound.class, programme.root().toString()).redirectError(errors).redirectOutput(said);
        builder.environment().put("PULSE_SERVER", "unix:" + folder.resolve("nothing"));
        builder.environment().put("ALSA_CONFIG_PATH", noCards.toString());
        var child = builder.start();

        var hasEnded = child.waitFor(60, TimeUnit.SECONDS);

        child.destroyForcibly();
        assertThat(hasEnded).isTrue();
        assertThat(Files.readAllLines(said.toPath())).containsExactly(
                "This computer plays no sound. You can read the film. This is the judge.", "This film has ended.");
        assertThat(Files.readAllLines(errors.toPath())).noneMatch(line -> line.contains("ALSA")).hasSizeLessThan(5);
    }
}

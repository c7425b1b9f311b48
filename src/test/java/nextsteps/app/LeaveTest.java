package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// In the real window; only the end of the process is left out.
@DisplayName("The key that leaves")
class LeaveTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void startsTheExitAndHidesTheWindow(String place, Function<SmallProgramme, Showing> open) {
        try (var player = open.apply(new SmallProgramme(folder))) {
            player.press(KeyCode.ESCAPE);
            player.press(KeyCode.ESCAPE);

            assertThat(player.exitsStarted()).isEqualTo(1);
            assertThat(player.stage().isShowing()).isFalse();
        }
    }

    static Stream<Arguments> places() {
        return Stream.of(
                at("on the first screen", Showing::start),
                at("while libVLC starts", programme -> Showing.playWith(new CompletableFuture<>(), programme)),
                at("where there is no libVLC", programme -> Showing.playWith(CompletableFuture.failedFuture(new IllegalStateException()), programme)),
                at("on a still film", Showing::open),
                at("in a playing film", LeaveTest::playing),
                at("in calm", programme -> playingThen(programme, KeyCode.B)),
                at("on the page of keys", programme -> playingThen(programme, KeyCode.F1)),
                at("on the end card", LeaveTest::ended),
                at("on a film that is missing", LeaveTest::withoutFilm),
                at("on a programme that cannot be read", LeaveTest::unreadable));
    }

    private static Arguments at(String place, Function<SmallProgramme, Showing> open) {
        return Arguments.of(place, open);
    }

    private static Showing playing(SmallProgramme programme) {
        var player = Showing.play(programme);
        player.comesToContain("This is the judge.");
        return player;
    }

    private static Showing playingThen(SmallProgramme programme, KeyCode key) {
        var player = playing(programme);
        player.press(key);
        return player;
    }

    private static Showing ended(SmallProgramme programme) {
        var player = Showing.play(programme);
        player.comesToContain("This film has ended.");
        return player;
    }

    private static Showing withoutFilm(SmallProgramme programme) {
        programme.delete(SmallProgramme.FILM);
        return Showing.open(programme);
    }

    private static Showing unreadable(SmallProgramme programme) {
        programme.delete("programme.json");
        return Showing.start(programme);
    }
}

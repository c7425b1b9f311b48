package nextsteps.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Plays a programme just as the product does, then does something to it, and says `playing` before that.
final class PlayUntilTheEnd {

    private PlayUntilTheEnd() {}

    public static void main(String[] programmeAndDeed) throws InterruptedException {
        var window = Optional.of(new WindowSize(1366, 768));
        var options = new PlayOptions(Path.of(programmeAndDeed[0]), Optional.of("room"), Optional.of(Locale.ENGLISH), Optional.empty(), window, true, false);
        var playing = new CountDownLatch(1);
        new PlayerStart(options, new Author(System.err), (parts, start) -> {
            PlayerWindow.begin(parts, start);
            parts.film().sceneProperty().subscribe(_ -> playing.countDown());
        }).run();
        playing.await();
        Thread.sleep(1500);
        System.out.println("playing");
        Platform.runLater(() -> act(programmeAndDeed[1]));
        Thread.sleep(60_000);
        System.out.println("still there");
        Runtime.getRuntime().halt(1);
    }

    private static void act(String deed) {
        switch (deed) {
            case "esc" -> Window.getWindows().forEach(window -> Event.fireEvent(window.getScene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
            case "hang" -> hang();
            default -> {}
        }
    }

    private static void hang() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package nextsteps.vlc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nextsteps.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/// On a real X server, asked over a connection of the test's own.
@DisplayName("The player on the X server")
class OuterWindowTest {

    private static final int WM_CLASS = 67;
    private static final int WM_COMMAND = 34;
    private static final int WM_NAME = 39;

    private final Optional<XServer> server = XServer.connect();
    private Optional<Stage> stage = Optional.empty();

    interface Saver extends Library {
        int xcb_screensaver_query_info(Pointer connection, int drawable);

        @Nullable Pointer xcb_screensaver_query_info_reply(Pointer connection, int request, @Nullable Pointer error);
    }

    @BeforeEach
    void openStage() {
        assumeThat(server).as("an X server").isPresent();
        stage = Optional.of(Fx.call(() -> {
            var window = new Stage();
            window.setTitle("Before");
            window.setScene(new Scene(new Group(), 300, 200));
            window.show();
            return window;
        }));
        await(() -> windows().stream().anyMatch(OuterWindow::isShown));
    }

    @AfterEach
    void closeStage() {
        stage.ifPresent(window -> Fx.run(window::close));
    }

    @Test
    void goesByItsNameInEveryWindowAndByNoOther() {
        windows().forEach(window -> window.goBy("Player"));

        assertThat(windows()).hasSizeGreaterThan(1).allSatisfy(window -> {
            assertThat(text(window, WM_CLASS)).isEqualTo("Player\0Player\0");
            assertThat(text(window, WM_NAME)).isEqualTo("Player");
            assertThat(text(window, WM_COMMAND)).isEmpty();
        });
    }

    @Test
    void isHiddenFromAnotherThreadWhileJavaFxHangs() {
        var hanging = new CountDownLatch(1);
        Platform.runLater(() -> awaitUninterruptibly(hanging));

        windows().forEach(OuterWindow::hide);

        assertThat(windows()).noneMatch(OuterWindow::isShown);
        hanging.countDown();
    }

    @Test
    void beginsTheCountOfIdleTimeAnewWhenItStirs() {
        await(() -> idleTime() > 400);

        server.orElseThrow().stir();
        var after = idleTime();

        assertThat(after).isLessThan(400);
        await(() -> idleTime() > 400);
    }

    private List<OuterWindow> windows() {
        return server.orElseThrow().outerWindows();
    }

    /// Milliseconds since the last sign of a person, as a screen saver counts them.
    private static int idleTime() {
        var xcb = Native.load("xcb", X11.Xcb.class);
        var saver = Native.load("libxcb-screensaver.so.0", Saver.class);
        var connection = xcb.xcb_connect(null, null);
        var screen = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection)).data;
        var reply = saver.xcb_screensaver_query_info_reply(connection, saver.xcb_screensaver_query_info(connection, screen == null ? 0 : screen.getInt(0)), null);
        return reply == null ? -1 : reply.getInt(16);
    }

    private static String text(OuterWindow window, int property) {
        var xcb = Native.load("xcb", X11.Xcb.class);
        var connection = xcb.xcb_connect(null, null);
        var reply = xcb.xcb_get_property_reply(connection, xcb.xcb_get_property(connection, (byte) 0, window.number(), property, 0, 0, 100), null);
        var length = reply == null ? 0 : reply.getInt(16);
        return reply == null || length == 0 ? "" : new String(xcb.xcb_get_property_value(reply).getByteArray(0, length), UTF_8);
    }

    private static void await(BooleanSupplier holds) {
        assertThat(IntStream.range(0, 400).anyMatch(_ -> {
            sleep();
            return holds.getAsBoolean();
        })).isTrue();
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

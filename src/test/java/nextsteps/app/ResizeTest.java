package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.BoundingBox;
import javafx.scene.image.ImageView;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A window whose size changes while a film plays")
class ResizeTest {

    @TempDir
    private Path folder;

    @Test
    void goesOnWithTheWholeFilmInItsShape() {
        try (var player = Showing.play(new SmallProgramme(folder))) {
            player.comesToContain("This is the judge.");

            Fx.run(() -> {
                player.stage().setWidth(800);
                player.stage().setHeight(600);
            });
            Showing.until(() -> shape(player).getWidth() < 800);

            assertThat(shape(player).getWidth() / shape(player).getHeight()).isBetween(1.76, 1.79);
            player.comesToContain("This film has ended.");
            assertThat(player.told()).isEmpty();
        }
    }

    /// The place of the film's picture in the window.
    private static BoundingBox shape(Showing player) {
        return Fx.call(() -> {
            var pictures = Screens.all(player.stage().getScene().getRoot(), node -> node instanceof ImageView view && view.getImage() != null);
            var bounds = pictures.isEmpty() ? new BoundingBox(0, 0, 9999, 1) : pictures.getFirst().localToScene(pictures.getFirst().getBoundsInLocal());
            return new BoundingBox(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        });
    }
}

package nextsteps.ui.calm;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.geometry.NodeOrientation;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import nextsteps.ui.theme.Arch;

/// The still picture of the calm screen. It covers whatever room there is, and does not mirror.
public final class CalmPicture extends Pane {

    private static final Image PICTURE = read();

    public CalmPicture() {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMouseTransparent(true);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && getHeight() > 0) {
            getChildren().setAll(Arch.covering(PICTURE, getWidth(), getHeight()));
        }
    }

    private static Image read() {
        try (var in = CalmPicture.class.getResourceAsStream("/nextsteps/ui/calm/calm.jpg")) {
            if (in == null) {
                throw new IllegalStateException("calm.jpg is not in the player's jar");
            }
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

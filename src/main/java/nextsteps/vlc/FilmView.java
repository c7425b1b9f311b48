package nextsteps.vlc;

import java.nio.IntBuffer;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The film as a part of the screen: shows the newest picture of the deck that is on.
///
/// Pictures come on libVLC's thread; however many arrive, one turn of the JavaFX thread shows the newest. Where JavaFX paints in
/// software the pictures are asked for in exactly the pixels they take, so that libVLC scales and JavaFX only copies.
public final class FilmView extends Region {

    private final ImageView picture = new ImageView();
    private final Map<Frame, Shown> shown = new WeakHashMap<>();
    private final AtomicBoolean turnIsDue = new AtomicBoolean();
    private final AtomicLong pictures = new AtomicLong();
    private volatile FrameSize box;
    private volatile @Nullable FrameRing ring;

    private record Shown(PixelBuffer<IntBuffer> pixels, WritableImage image) {}

    /// `width` and `height` are the pixels the film will have until it has been laid out.
    public FilmView(int width, int height) {
        box = new FrameSize(width, height);
        picture.setSmooth(true);
        getChildren().setAll(picture);
    }

    @Override
    protected void layoutChildren() {
        picture.setFitWidth(getWidth());
        picture.setFitHeight(getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            box = new FrameSize((int) Math.round(getWidth() * scale()), (int) Math.round(getHeight() * scale()));
        }
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    /// The size in which pictures of a film are best delivered.
    FrameSize sizeFor(FrameSize film) {
        return paintsInSoftware() ? film.fittedInto(box) : film;
    }

    /// JavaFX offers 3D wherever a graphics card paints.
    private static boolean paintsInSoftware() {
        return !Platform.isSupported(ConditionalFeature.SCENE3D);
    }

    void pictureArrived(@Nullable FrameRing from) {
        ring = from;
        if (turnIsDue.compareAndSet(false, true)) {
            Platform.runLater(this::showNewest);
        }
    }

    /// Takes the pictures of a ring off the screen, if they are there.
    void forget(@Nullable FrameRing from) {
        if (ring == from) {
            pictureArrived(null);
        }
    }

    private void showNewest() {
        turnIsDue.set(false);
        var frames = ring;
        if (frames == null) {
            picture.setImage(null);
        } else {
            frames.next().or(frames::current).ifPresent(this::show);
        }
    }

    private void show(Frame frame) {
        var image = shown.computeIfAbsent(frame, FilmView::imageOf);
        image.pixels().updateBuffer(whole -> null);
        picture.setImage(image.image());
        pictures.incrementAndGet();
    }

    private static Shown imageOf(Frame frame) {
        var size = frame.size();
        var pixels = new PixelBuffer<>(size.width(), size.height(), frame.pixels(), PixelFormat.getIntArgbPreInstance());
        return new Shown(pixels, new WritableImage(pixels));
    }

    /// How many pictures were put on screen so far; for measuring.
    public long picturesShown() {
        return pictures.get();
    }
}

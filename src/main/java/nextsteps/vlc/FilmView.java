package nextsteps.vlc;

import java.nio.IntBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.PauseTransition;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The film as a part of the screen: shows the newest picture of the deck that is on.
///
/// Pictures come on libVLC's thread; however many arrive, one turn of the JavaFX thread shows the newest. Where JavaFX paints in
/// software, pictures are asked for in exactly the pixels they take, so that libVLC scales, and while the film plays on an X
/// server they go past JavaFX altogether (`DirectPath`). Then whatever lies over the film must be told with `coverWith`.
public final class FilmView extends Region {

    private static final int OPAQUE = 0xFF00_0000;

    /// JavaFX has painted what it was given by then.
    private static final Duration PAINTED = Duration.millis(60);

    private final CompletableFuture<Optional<XServer>> server;
    private final ImageView picture = new ImageView();
    private final Map<Frame, Shown> images = new WeakHashMap<>();
    private final AtomicBoolean turnIsDue = new AtomicBoolean();
    private final AtomicLong pictures = new AtomicLong();
    private Optional<Node> cover = Optional.empty();
    private final DirectPath direct = new DirectPath();
    private final PauseTransition untilPainted = new PauseTransition(PAINTED);
    private volatile boolean playing;
    private volatile FrameSize box = new FrameSize(1280, 720);
    private volatile @Nullable FrameRing ring;

    private record Shown(PixelBuffer<IntBuffer> pixels, WritableImage image) {}

    /// `server` may still be connecting.
    public FilmView(CompletableFuture<Optional<XServer>> server) {
        this.server = server;
        picture.setSmooth(true);
        getChildren().setAll(picture);
        untilPainted.setOnFinished(painted -> closeDirectPath());
        sceneProperty().addListener((property, before, now) -> direct.close());
        boundsInParentProperty().addListener((property, before, now) -> direct.close());
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && getHeight() > 0) {
            box = new FrameSize(pixels(getWidth()), pixels(getHeight()));
        }
        var image = picture.getImage();
        if (image != null) {
            var size = new FrameSize((int) image.getWidth(), (int) image.getHeight()).fittedInto(box);
            picture.setFitWidth(size.width() / scale());
            picture.setFitHeight(size.height() / scale());
            picture.relocate(snapPositionX((getWidth() - picture.getFitWidth()) / 2), snapPositionY((getHeight() - picture.getFitHeight()) / 2));
        }
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    /// The frames for a film of a visible size, in the size in which they are best delivered.
    FrameRing newRing(FrameSize film) {
        if (!paintsInSoftware()) {
            return new FrameRing(film, () -> new Frame(film));
        }
        var size = film.isNearly(box) ? film : film.fittedInto(box);
        return new FrameRing(size, () -> server.getNow(Optional.empty())
                .flatMap(connected -> connected.share(size))
                .map(shared -> new Frame(size, shared))
                .orElseGet(() -> new Frame(size)));
    }

    /// JavaFX offers 3D wherever a graphics card paints.
    private static boolean paintsInSoftware() {
        return !Platform.isSupported(ConditionalFeature.SCENE3D);
    }

    /// A picture waits in this ring, or there is nothing to show. Any thread.
    void pictureArrived(@Nullable FrameRing from) {
        ring = from;
        if (from == null || !direct.isOpen() || !from.next().map(this::putDirectly).orElse(true)) {
            takeATurn();
        }
    }

    private boolean putDirectly(Frame frame) {
        pictures.incrementAndGet();
        return direct.put(frame);
    }

    private void takeATurn() {
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
        var image = images.computeIfAbsent(frame, FilmView::imageOf);
        image.pixels().updateBuffer(whole -> null);
        if (picture.getImage() == null || picture.getImage().getWidth() != frame.size().width()) {
            requestLayout();
        }
        picture.setImage(image.image());
        putDirectly(frame);
    }

    private static Shown imageOf(Frame frame) {
        var size = frame.size();
        var pixels = new PixelBuffer<>(size.width(), size.height(), frame.pixels(), PixelFormat.getIntArgbPreInstance());
        return new Shown(pixels, new WritableImage(pixels));
    }

    /// Says whether pictures come in a stream. Any thread.
    void setPlaying(boolean isPlaying) {
        playing = isPlaying;
        Platform.runLater(this::choosePath);
    }

    private void choosePath() {
        if (playing && !direct.isOpen()) {
            openDirectPath();
        } else if (!playing && direct.isOpen()) {
            showNewest();
            untilPainted.playFromStart();
        }
    }

    private void openDirectPath() {
        untilPainted.stop();
        var frames = ring;
        if (frames != null && isOnScreen() && paintsInSoftware()) {
            layout();
            server.getNow(Optional.empty()).ifPresent(connected -> direct.prepare(connected, stageSize()));
            frames.current().filter(this::isInFullSize).ifPresent(frame -> {
                var corner = picture.localToScene(picture.getBoundsInLocal());
                direct.open(pixels(corner.getMinX()), pixels(corner.getMinY()), frame);
                paintCover();
            });
        }
    }

    private boolean isInFullSize(Frame frame) {
        return frame.size().isNearly(frame.size().fittedInto(box));
    }

    private void closeDirectPath() {
        if (direct.isOpen() && !playing) {
            showNewest();
            direct.close();
        }
    }

    private boolean isOnScreen() {
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    }

    private FrameSize stageSize() {
        return new FrameSize(pixels(getScene().getWindow().getWidth()), pixels(getScene().getWindow().getHeight()));
    }

    private int pixels(double length) {
        return (int) Math.round(length * scale());
    }

    /// Says what lies over the film, each time it has changed.
    public void coverWith(Optional<Node> node) {
        cover = node;
        if (direct.isOpen()) {
            Platform.runLater(this::paintCover);
        }
    }

    private void paintCover() {
        if (direct.isOpen()) {
            cover.filter(node -> node.isVisible() && node.getScene() != null).ifPresentOrElse(this::paintCover, direct::uncover);
        }
    }

    private void paintCover(Node node) {
        var image = node.snapshot(clear(), null);
        var corner = node.localToScene(node.getBoundsInLocal());
        direct.cover(image, pixels(corner.getMinX()), pixels(corner.getMinY()));
    }

    private SnapshotParameters clear() {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale(), scale()));
        return parameters;
    }

    /// A copy of the picture on screen, about this many pixels wide at most; nothing while there is none.
    public Optional<Image> still(int width) {
        var frames = ring;
        return frames == null ? Optional.empty() : frames.current().map(frame -> copy(frame, Math.ceilDiv(frame.size().width(), width)));
    }

    /// Every so manyth pixel of every so manyth row.
    private static Image copy(Frame frame, int every) {
        var image = new WritableImage(frame.size().width() / every, frame.size().height() / every);
        var writer = image.getPixelWriter();
        var row = new int[(int) image.getWidth()];
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < row.length; x++) {
                row[x] = frame.pixels().get(y * every * frame.size().width() + x * every) | OPAQUE;
            }
            writer.setPixels(0, y, row.length, 1, PixelFormat.getIntArgbInstance(), row, 0, row.length);
        }
        return image;
    }

    /// The colour (ARGB) on screen at a place given in parts of the film's width and height; 0 while there is no picture. For measuring.
    public int colourShownAt(double x, double y) {
        var frames = ring;
        return frames == null ? 0 : frames.current().map(frame -> frame.colourAt(x, y)).orElse(0);
    }

    /// How many pictures were put on screen so far; for measuring.
    public long picturesShown() {
        return pictures.get();
    }
}

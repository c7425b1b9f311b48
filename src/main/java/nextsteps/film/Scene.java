package nextsteps.film;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.awt.NullPlatformSupport;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A drawing with what can be highlighted in it and where a camera may stand.
public final class Scene {

    private final SVGDocument drawing;
    private final Map<String, Shape> highlights;
    private final Map<String, Shape> cameras;

    private final Set<Path> files;

    private Scene(SVGDocument drawing, SceneRegions regions, Set<Path> files) {
        this.drawing = drawing;
        this.files = Set.copyOf(files);
        this.highlights = regions.in("highlights");
        this.cameras = regions.in("cameras");
    }

    public static Scene read(Path file) throws IOException, FilmException {
        var drawing = Drawing.read(file);
        var picture = new SVGLoader().load(drawing.bytes(), file.toUri(), LoaderContext.createDefault());
        if (picture == null) {
            throw new FilmException(List.of(new Fault(file, 0, "This is not a drawing.", "Save it as plain SVG.")));
        }
        return new Scene(picture, new SceneRegions(drawing.svg()), drawing.files());
    }

    public void draw(Graphics2D graphics) {
        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(drawing.size()));
    }

    /// All of the scene, in the units of the drawing.
    public Rectangle2D whole() {
        return new Rectangle2D.Double(0, 0, drawing.size().width, drawing.size().height);
    }

    public Optional<Shape> highlight(String id) {
        return Optional.ofNullable(highlights.get(id));
    }

    /// What a camera sees, unless the scene does not know it.
    public Optional<Rectangle2D> seenBy(Camera camera) {
        return switch (camera) {
            case Camera.Framed(var x, var y, var width) -> Optional.of(new Rectangle2D.Double(x, y, width, width * Frames.HEIGHT / Frames.WIDTH));
            case Camera.Named named when named.id().equals("whole") -> Optional.of(whole());
            case Camera.Named named -> Optional.ofNullable(cameras.get(named.id())).map(Shape::getBounds2D);
        };
    }

    /// Every file that it is drawn from.
    Set<Path> files() {
        return files;
    }

    List<String> highlightIds() {
        return highlights.keySet().stream().sorted().toList();
    }

    List<String> cameraIds() {
        return cameras.keySet().stream().sorted().toList();
    }
}

package nextsteps.film;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The shapes in the hidden groups of a scene, by group and id. A region is a `rect` or `ellipse`, or a `g` of these, untransformed.
final class SceneRegions {

    private final Element svg;

    private SceneRegions(Element svg) {
        this.svg = svg;
    }

    static SceneRegions read(Path file) throws IOException, FilmException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new SceneRegions(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new FilmException(List.of(new Fault(file, 0, e.getMessage() + ".", "Mend the XML.")));
        }
    }

    Map<String, Shape> in(String group) {
        var regions = new LinkedHashMap<String, Shape>();
        children(svg).filter(child -> child.getAttribute("id").equals(group))
                .flatMap(SceneRegions::children)
                .forEach(region -> regions.put(region.getAttribute("id"), shape(region)));
        return Map.copyOf(regions);
    }

    private static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "rect" -> rectangle(element);
            case "ellipse" -> ellipse(number(element, "cx"), number(element, "cy"), number(element, "rx"), number(element, "ry"));
            default -> together(element);
        };
    }

    private static Shape rectangle(Element rect) {
        var bounds = new Rectangle2D.Double(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
        var corner = 2 * number(rect, "rx");
        return corner == 0 ? bounds : new RoundRectangle2D.Double(bounds.x, bounds.y, bounds.width, bounds.height, corner, corner);
    }

    private static Shape ellipse(double cx, double cy, double rx, double ry) {
        return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
    }

    private static Shape together(Element group) {
        var area = new Area();
        children(group).forEach(child -> area.add(new Area(shape(child))));
        return area;
    }

    private static double number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : 0;
    }
}

package nextsteps.film;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/// The shapes in the hidden groups of a scene, by group and id. A region is a `rect` or `ellipse`, or a `g` of these, untransformed.
final class SceneRegions {

    private final Element svg;

    SceneRegions(Element svg) {
        this.svg = svg;
    }

    Map<String, Shape> in(String group) {
        var regions = new LinkedHashMap<String, Shape>();
        SvgTree.children(svg).stream().filter(child -> child.getAttribute("id").equals(group))
                .flatMap(found -> SvgTree.children(found).stream())
                .forEach(region -> regions.put(region.getAttribute("id"), shape(region)));
        return Map.copyOf(regions);
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
        SvgTree.children(group).forEach(child -> area.add(new Area(shape(child))));
        return area;
    }

    private static double number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : 0;
    }
}

package nextsteps.film;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/// Finds elements in a drawing.
final class SvgTree {

    private SvgTree() {}

    /// A list of its own, so that the tree may be changed while going through it.
    static List<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    static Stream<Element> all(Element top) {
        return Stream.concat(Stream.of(top), children(top).stream().flatMap(SvgTree::all));
    }

    static Optional<Element> withId(Element top, String id) {
        return all(top).filter(element -> element.getAttribute("id").equals(id)).findFirst();
    }
}

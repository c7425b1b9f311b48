package nextsteps.film;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/// What a drawing defines once to use it many times: symbols and colours.
final class Definitions {

    private final Element svg;

    Definitions(Element svg) {
        this.svg = svg;
    }

    /// Adds what another drawing defines, but for what this one defines under the same id.
    void borrow(Definitions lender) {
        var own = defs().map(Definitions::ids).orElse(Set.of());
        var lent = lender.defs();
        lent.ifPresent(defs -> {
            SvgTree.children(defs).stream().filter(symbol -> own.contains(symbol.getAttribute("id"))).forEach(defs::removeChild);
            svg.insertBefore(defs, svg.getFirstChild());
        });
    }

    private Optional<Element> defs() {
        return SvgTree.children(svg).stream().filter(child -> child.getTagName().equals("defs")).findFirst();
    }

    private static Set<String> ids(Element defs) {
        return SvgTree.children(defs).stream().map(symbol -> symbol.getAttribute("id")).collect(Collectors.toSet());
    }
}

package nextsteps.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/// A drawing that says only what differs from its base.
///
/// Each element at its top has an id. If the base has an element of this id, wherever, it takes its place; with nothing but the id it removes
/// it. A new element names in `data-before` the element of the base that is drawn over it. The groups `highlights` and `cameras`, and
/// `defs`, are not replaced but amended region by region, by the same rule; what is new comes last.
final class Variant {

    private static final String BEFORE = "data-before";
    private static final Set<String> AMENDED = Set.of("defs", "highlights", "cameras");

    private final Element svg;
    private final List<Fault> faults = new ArrayList<>();

    Variant(Element svg) {
        this.svg = svg;
    }

    /// Changes the base and returns it.
    Element on(Element base) throws FilmException {
        for (var part : SvgTree.children(svg)) {
            if (AMENDED.contains(name(part))) {
                amend(base, part);
            } else if (part.hasAttribute(BEFORE)) {
                insert(base, part);
            } else {
                change(base, part);
            }
        }
        FilmException.throwIfAny(faults);
        return base;
    }

    private void amend(Element base, Element part) {
        var group = SvgTree.children(base).stream().filter(child -> name(child).equals(name(part))).findFirst();
        if (group.isEmpty()) {
            base.appendChild(part);
            return;
        }
        for (var region : SvgTree.children(part)) {
            var old = SvgTree.withId(group.get(), region.getAttribute("id"));
            if (old.isPresent() || isBare(region)) {
                change(group.get(), region);
            } else {
                group.get().appendChild(region);
            }
        }
    }

    private void insert(Element base, Element part) {
        find(base, part, part.getAttribute(BEFORE)).ifPresent(later -> {
            part.removeAttribute(BEFORE);
            later.getParentNode().insertBefore(part, later);
        });
    }

    private void change(Element base, Element part) {
        find(base, part, part.getAttribute("id")).ifPresent(old -> {
            if (isBare(part)) {
                old.getParentNode().removeChild(old);
            } else {
                old.getParentNode().replaceChild(part, old);
            }
        });
    }

    private Optional<Element> find(Element base, Element part, String id) {
        var found = id.isEmpty() ? Optional.<Element>empty() : SvgTree.withId(base, id);
        if (found.isEmpty()) {
            faults.add(SvgReader.fault(part, "%s has no part “%s” to change.".formatted(svg.getAttribute("data-base"), id),
                    "Use an id of the base, or say with %s which part of the base is drawn over the new one.".formatted(BEFORE)));
        }
        return found;
    }

    private static boolean isBare(Element part) {
        return part.getAttributes().getLength() == 1 && SvgTree.children(part).isEmpty();
    }

    private static String name(Element part) {
        return part.getTagName().equals("defs") ? "defs" : part.getAttribute("id");
    }
}

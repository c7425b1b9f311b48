package nextsteps.film;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/// Finds what a drawing uses and nobody defines: it would silently be missing from the picture.
final class LocalReferences {

    private static final Pattern LINK = Pattern.compile("(?:xlink:)?href=#(.+)");
    private static final Pattern PAINT = Pattern.compile("url\\(['\"]?#([^)'\"]+)['\"]?\\)");

    private LocalReferences() {}

    static List<Fault> faults(Element svg) {
        var ids = SvgTree.all(svg).map(element -> element.getAttribute("id")).collect(Collectors.toSet());
        return SvgTree.all(svg).flatMap(element -> faults(element, ids)).toList();
    }

    private static Stream<Fault> faults(Element element, Set<String> ids) {
        return attributes(element)
                .flatMap(attribute -> Stream.of(LINK, PAINT).flatMap(reference -> reference.matcher(attribute).results()))
                .map(reference -> reference.group(1))
                .filter(id -> !ids.contains(id))
                .map(id -> SvgReader.fault(element, "Nothing is called “%s” here.".formatted(id),
                        "Define it in <defs>, or borrow it from another file with data-symbols."));
    }

    private static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(attributes::item).map(item -> item.getNodeName() + "=" + item.getNodeValue());
    }
}

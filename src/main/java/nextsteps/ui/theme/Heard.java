package nextsteps.ui.theme;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/// Which texts name a node, for the voice that says what has the focus or is pointed at.
public final class Heard {

    private static final String KEYS = "nextsteps.heard";

    private Heard() {}

    /// Names a node by texts that are said one after another.
    public static void as(Node node, String... keys) {
        node.getProperties().put(KEYS, List.of(keys));
    }

    /// The texts that name a node, or the nearest one around it that has a name.
    public static List<String> of(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent)
                .map(each -> each.getProperties().get(KEYS))
                .filter(keys -> keys instanceof List<?>)
                .findFirst()
                .map(keys -> ((List<?>) keys).stream().map(String.class::cast).toList())
                .orElse(List.of());
    }
}

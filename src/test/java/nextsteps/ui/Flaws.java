package nextsteps.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Words;

/// What a screen that is laid out may not have: words cut, shortened or lying on others, something out of its place, something too small
/// to press or without a name.
public final class Flaws {

    private static final double LEAST_TARGET = 44;
    /// Whole pixels, and the reach of a letter beyond its own width.
    private static final double A_LITTLE = 2;
    /// A page that scrolls shows at least this much of itself.
    private static final double LEAST_SEEN = 100;

    private Flaws() {}

    /// All of a screen's, each with what has it.
    public static List<String> of(Parent shell) {
        var words = Screens.all(shell, node -> node instanceof Words).stream().map(Words.class::cast).toList();
        var buttons = Screens.all(shell, node -> node instanceof ButtonBase).stream().map(ButtonBase.class::cast).toList();
        var panes = Screens.all(shell, node -> node instanceof ScrollPane).stream().map(ScrollPane.class::cast).toList();
        var found = new ArrayList<String>();
        tell(found, "shortened", words, Flaws::isShortened);
        tell(found, "cut", words, Flaws::isCut);
        tell(found, "out of place", words, Flaws::isOutOfPlace);
        tell(found, "out of place", buttons, Flaws::isOutOfPlace);
        tell(found, "too small to press", buttons, button -> button.getWidth() < LEAST_TARGET || button.getHeight() < LEAST_TARGET);
        tell(found, "without a name", buttons, button -> button.getAccessibleText() == null || button.getAccessibleText().isBlank());
        tell(found, "hardly seen", panes, pane -> pane.getViewportBounds().getHeight() < LEAST_SEEN);
        tell(found, "without a role", Screens.all(shell, Node::isFocusTraversable), Flaws::hasNoRole);
        found.addAll(overlaps(words));
        return found;
    }

    private static <T extends Node> void tell(List<String> found, String flaw, List<T> nodes, Predicate<T> hasIt) {
        nodes.stream().filter(hasIt).map(node -> flaw + ": " + name(node)).forEach(found::add);
    }

    private static String name(Node node) {
        var id = Stream.iterate(node, each -> each != null, Node::getParent).map(Node::getId).filter(each -> each != null).findFirst().orElse("?");
        return (node instanceof Labeled words ? "\"%s\" in ".formatted(words.getText()) : "") + id;
    }

    private static boolean isShortened(Words words) {
        return words.lookup(".text") instanceof Text shown && !shown.getText().equals(words.getText());
    }

    private static boolean isCut(Words words) {
        return words.getHeight() + 1 < words.prefHeight(words.getWidth());
    }

    /// Beyond the screen, the button or the page that holds it; a page that scrolls holds what is above and below.
    private static boolean isOutOfPlace(Node node) {
        var place = bounds(node);
        for (var around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                var seen = bounds(pane);
                return place.getMinX() < seen.getMinX() - A_LITTLE || place.getMaxX() > seen.getMaxX() + A_LITTLE;
            }
            if ((around instanceof ButtonBase || around instanceof Screen || around.getParent() == null) && !holds(bounds(around), place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Bounds around, Bounds place) {
        return place.getMinX() >= around.getMinX() - A_LITTLE && place.getMaxX() <= around.getMaxX() + A_LITTLE
                && place.getMinY() >= around.getMinY() - A_LITTLE && place.getMaxY() <= around.getMaxY() + A_LITTLE;
    }

    private static boolean hasNoRole(Node node) {
        return node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT;
    }

    /// Words that lie on other words, within the same page.
    private static List<String> overlaps(List<Words> words) {
        var found = new ArrayList<String>();
        for (var one = 0; one < words.size(); one++) {
            for (var other = one + 1; other < words.size(); other++) {
                if (page(words.get(one)).equals(page(words.get(other))) && overlap(bounds(words.get(one)), bounds(words.get(other)))) {
                    found.add("overlap: " + name(words.get(one)) + " and " + name(words.get(other)));
                }
            }
        }
        return found;
    }

    private static Node page(Node node) {
        return Stream.iterate(node, each -> each.getParent() != null, Node::getParent).filter(each -> each instanceof ScrollPane).findFirst().orElse(node.getScene().getRoot());
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > A_LITTLE
                && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > A_LITTLE;
    }

    private static Bounds bounds(Node node) {
        return node instanceof Region region ? region.localToScene(region.getLayoutBounds()) : node.localToScene(node.getBoundsInLocal());
    }
}

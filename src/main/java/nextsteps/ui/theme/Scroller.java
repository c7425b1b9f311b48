package nextsteps.ui.theme;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page taller than its place, moved by two large buttons; where all fits, the page and nothing else.
public final class Scroller extends VBox {

    private static final double BETWEEN = 16;
    private static final double MARGINS = 100;

    private final ScrollPane pane;
    private final Region page;
    private final Button earlier;
    private final Button later;
    private Optional<Node> wanted = Optional.empty();

    public Scroller(Region page, Wording wording) {
        this(page, wording, wording.scale().hasLargeWords(), room(wording));
    }

    /// With buttons in one language for a low place.
    public static Scroller small(Region page, Wording wording) {
        return small(page, wording, room(wording));
    }

    /// The same for a place of a width.
    public static Scroller small(Region page, Wording wording, double width) {
        return new Scroller(page, wording, true, width);
    }

    private Scroller(Region page, Wording wording, boolean small, double width) {
        this.page = page;
        this.pane = new ScrollPane(page);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setMinHeight(0);
        VBox.setVgrow(pane, Priority.ALWAYS);

        var buttons = new Buttons(wording);
        earlier = button(buttons, small, Icon.EARLIER, "scroll.earlier", -1, width);
        later = button(buttons, small, Icon.LATER, "scroll.later", +1, width);
        var row = row(wording.scale(), small ? 64 : 88, earlier, later);
        getChildren().setAll(pane, row);
        setMinHeight(0);

        var tooTall = page.heightProperty().greaterThan(Bindings.createDoubleBinding(this::room, heightProperty()));
        row.visibleProperty().bind(tooTall);
        row.managedProperty().bind(tooTall);
        earlier.disableProperty().bind(pane.vvalueProperty().lessThan(0.01));
        later.disableProperty().bind(pane.vvalueProperty().greaterThan(0.99));
    }

    /// Large words stand there once: the page needs the room.
    private Button button(Buttons buttons, boolean small, Icon icon, String key, int direction, double width) {
        return small ? buttons.edged(icon, key, width, () -> turn(direction)) : buttons.choice(icon, key, () -> turn(direction));
    }

    /// A page's width without its margins.
    private static double room(Wording wording) {
        return wording.scale().stage() - wording.scale().px(MARGINS);
    }

    private double room() {
        return Math.ceil(getHeight()) + 1;
    }

    /// Beside one another, or below one another in a narrow place.
    private static FlowPane row(Scale scale, double height, Button earlier, Button later) {
        var row = new FlowPane(scale.px(BETWEEN), scale.px(4), earlier, later);
        row.setAlignment(Pos.CENTER);
        row.setMinHeight(Region.USE_PREF_SIZE);
        var above = Math.max(0, scale.target(height) - Math.max(earlier.minHeight(-1), later.minHeight(-1))) / 2;
        row.setPadding(new Insets(above, 0, above, 0));
        return row;
    }

    /// Moves so that a part of the page is in its middle, as far as the page allows; at the latest once everything has its size.
    public void show(Node part) {
        wanted = Optional.of(part);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var seen = pane.getViewportBounds().getHeight();
        var hidden = page.getHeight() - seen;
        if (seen > 0 && hidden > 0) {
            wanted.ifPresent(part -> pane.setVvalue(Math.clamp((part.getBoundsInParent().getCenterY() - seen / 2) / hidden, 0, 1)));
            wanted = Optional.empty();
        }
    }

    /// Moves by most of what is seen, so that the last row stays in sight as the first.
    private void turn(int direction) {
        var seen = pane.getViewportBounds().getHeight();
        var hidden = Math.max(1, page.getHeight() - seen);
        pane.setVvalue(Math.clamp(pane.getVvalue() + direction * seen * 0.8 / hidden, 0, 1));
        Buttons.handOver(earlier, later);
        Buttons.handOver(later, earlier);
    }
}

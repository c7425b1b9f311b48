package nextsteps.ui.honest;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.session.Protection;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Arch;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.PageHead;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;

/// The honest page: what the player does, and what it cannot promise.
public final class HonestView extends Screen {

    private final Wording wording;
    private final Scale scale;
    private final PageHead head;

    public HonestView(Sitting sitting, Protection protection, Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        this.head = new PageHead("honest.title", wording, List.of(new Buttons(wording).quiet(Icon.CLOSE, "honest.close", sitting::comeBack)));

        var does = half(Icon.NOT_KEPT, "honest.does", part("honest.layer.title", layers(protection)));
        getChildren().setAll(new Leaf(wording, head, halves(does, half(Icon.INFO, "honest.cannot")), new VBox()));
    }

    @Override
    public Node firstFocus() {
        return head.title();
    }

    /// Beside one another, or below one another on a small screen or in large words, where nobody should scroll back up for the other half.
    private Pane halves(VBox does, VBox cannot) {
        if (scale.isSmall() || scale.hasLargeWords()) {
            return new VBox(scale.px(32), does, cannot);
        }
        var row = new HBox(scale.px(56), does, cannot);
        row.getChildren().forEach(half -> {
            HBox.setHgrow(half, Priority.ALWAYS);
            ((VBox) half).setPrefWidth(scale.px(500));
        });
        return row;
    }

    private VBox half(Icon icon, String prefix, Node... more) {
        var heading = new VBox();
        heading.getChildren().setAll(wording.both(prefix + ".title", TypeRole.HEADING, TypeRole.SMALL));
        HBox.setHgrow(heading, Priority.ALWAYS);
        var badge = new Arch(scale.px(52), scale.px(52), scale.px(8));
        badge.getStyleClass().add("badge");
        badge.getChildren().setAll(icon.draw(scale.px(28)));
        var row = new HBox(scale.px(16), badge, heading);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 0, scale.px(8), 0));
        var half = new VBox(row);
        half.getChildren().addAll(lines(wording.first().texts().numbered(prefix)));
        half.getChildren().addAll(more);
        return half;
    }

    private VBox part(String titleKey, List<String> keys) {
        var part = new VBox(wording.first(titleKey, TypeRole.BUTTON));
        wording.second(titleKey, TypeRole.SMALL).ifPresent(part.getChildren()::add);
        VBox.setMargin(part.getChildren().getLast(), new Insets(0, 0, scale.px(8), 0));
        part.getChildren().addAll(lines(keys));
        part.setPadding(new Insets(scale.px(20), 0, 0, 0));
        return part;
    }

    private static List<String> layers(Protection protection) {
        return Arrays.stream(Protection.Layer.values())
                .map(layer -> "honest.layer.%s.%s".formatted(layer.word(), protection.has(layer) ? "on" : "off"))
                .toList();
    }

    private List<VBox> lines(List<String> keys) {
        return keys.stream().map(this::line).toList();
    }

    private VBox line(String key) {
        var line = new VBox();
        line.getChildren().setAll(wording.both(key, TypeRole.SECOND, TypeRole.SMALL));
        line.setPadding(new Insets(scale.px(6), 0, scale.px(6), 0));
        line.getStyleClass().add("sentence");
        return line;
    }
}

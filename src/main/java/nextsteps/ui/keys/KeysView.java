package nextsteps.ui.keys;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.PageHead;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The page of keys: each key as it is written on the keyboard, and what it does.
public final class KeysView extends Screen {

    /// What stands on the keys (texts `keys.name.*`) and what they do (texts `keys.*`).
    private record Row(List<String> names, String does) {}

    private static final List<Row> ROWS = List.of(
            new Row(List.of("keys.name.esc", "keys.name.shift"), "keys.leave"),
            new Row(List.of("keys.name.b", "keys.name.full-stop"), "keys.b"),
            new Row(List.of("keys.name.space"), "keys.space"),
            new Row(List.of("keys.name.left-right"), "keys.left-right"),
            new Row(List.of("keys.name.r"), "keys.r"),
            new Row(List.of("keys.name.up-down"), "keys.up-down"),
            new Row(List.of("keys.name.c-d"), "keys.c-d"),
            new Row(List.of("keys.name.page"), "keys.page"),
            new Row(List.of("keys.name.f5"), "keys.f5"),
            new Row(List.of("keys.name.f1"), "keys.f1"));

    private final Wording wording;
    private final Scale scale;
    private final PageHead head;

    public KeysView(Sitting sitting, Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        this.head = new PageHead("keys.title", wording, List.of(
                new Buttons(wording).quiet(Icon.INFO, "about.title", sitting::readAbout),
                new Buttons(wording).quiet(Icon.CLOSE, "keys.close", sitting::comeBack)));
        getChildren().setAll(new Leaf(wording, head, grid(), new VBox()));
    }

    @Override
    public Node firstFocus() {
        return head.title();
    }

    private GridPane grid() {
        var grid = new GridPane(scale.px(28), scale.px(2));
        for (var row = 0; row < ROWS.size(); row++) {
            grid.addRow(row, names(ROWS.get(row).names()), does(ROWS.get(row).does()));
        }
        return grid;
    }

    private HBox names(List<String> keys) {
        var row = new HBox(scale.px(10));
        row.getChildren().setAll(keys.stream().map(this::name).toList());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Words name(String key) {
        var name = wording.first(key, TypeRole.BUTTON);
        name.getStyleClass().add("key");
        name.onOneLine();
        name.setPadding(new Insets(scale.px(4), scale.px(14), scale.px(4), scale.px(14)));
        return name;
    }

    private VBox does(String key) {
        var words = new VBox();
        words.getChildren().setAll(wording.both(key, TypeRole.SECOND, TypeRole.SMALL));
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }
}

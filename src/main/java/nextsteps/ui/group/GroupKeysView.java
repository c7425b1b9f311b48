package nextsteps.ui.group;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nextsteps.group.GroupDesk;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.ChoiceRow;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.PageHead;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The page of keys for a session with a group.
public final class GroupKeysView extends Screen {

    /// What stands on the keys, and what they do (keys of texts).
    private record Row(List<String> names, List<String> does) {}

    private static final List<Row> ROWS = List.of(
            new Row(List.of("Shift × 3"), List.of("keys.leave")),
            new Row(List.of("Page Up", "Page Down"), List.of("group.previous", "group.next")),
            new Row(List.of("←", "→"), List.of("keys.page")),
            new Row(List.of("1 … 99", "Enter"), List.of("group.keys.number")),
            new Row(List.of("F5"), List.of("keys.f5")),
            new Row(List.of("Space"), List.of("keys.space")),
            new Row(List.of("B", "."), List.of("group.black")),
            new Row(List.of("F"), List.of("group.freeze")),
            new Row(List.of("S"), List.of("group.swap")),
            new Row(List.of("N"), List.of("group.notes")),
            new Row(List.of("↑", "↓"), List.of("keys.up-down")),
            new Row(List.of("C", "D"), List.of("keys.c-d")),
            new Row(List.of("F1"), List.of("keys.f1")));

    private final GroupDesk desk;
    private final Wording wording;
    private final PageHead head;
    private final VBox letters = new VBox();

    public GroupKeysView(GroupDesk desk, Runnable close, Wording wording) {
        this.desk = desk;
        this.wording = wording;
        this.head = new PageHead("keys.title", wording, List.of(new Buttons(wording).quiet(Icon.CLOSE, "keys.close", close)));
        showLetters();
        getChildren().setAll(new Leaf(wording, head, new VBox(wording.scale().px(12), letters, grid()), new VBox()));
    }

    @Override
    public Node firstFocus() {
        return head.title();
    }

    /// Whether letters do anything, and the way to turn them off; answers with both buttons.
    private List<Button> showLetters() {
        var rows = new ChoiceRow(wording);
        var offAndOn = rows.offAndOn("start.letter-keys", desk.hasLetterKeys(), () -> turn(false), () -> turn(true));
        letters.getChildren().setAll(rows.row(Icon.KEYS, "start.letter-keys", List.of(), offAndOn));
        return offAndOn;
    }

    private void turn(boolean on) {
        desk.setLetterKeys(on);
        showLetters().get(on ? 1 : 0).requestFocus();
    }

    private GridPane grid() {
        var grid = new GridPane(wording.scale().px(28), wording.scale().px(8));
        for (var row = 0; row < ROWS.size(); row++) {
            grid.addRow(row, names(ROWS.get(row).names()), does(ROWS.get(row).does()));
        }
        return grid;
    }

    private HBox names(List<String> keys) {
        var row = new HBox(wording.scale().px(10));
        row.getChildren().setAll(keys.stream().map(this::name).toList());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Words name(String key) {
        var name = wording.first(_ -> key, TypeRole.BUTTON).onOneLine();
        name.getStyleClass().add("key");
        name.setPadding(new Insets(wording.scale().px(4), wording.scale().px(14), wording.scale().px(4), wording.scale().px(14)));
        return name;
    }

    private Words does(List<String> keys) {
        return wording.first(texts -> String.join(" / ", keys.stream().map(texts::get).toList()), TypeRole.SECOND);
    }
}

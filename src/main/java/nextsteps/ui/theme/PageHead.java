package nextsteps.ui.theme;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;

/// The head of a page: its title in both languages, and quiet buttons at the end, beneath it where words are large.
public final class PageHead extends VBox {

    private final Words title;

    public PageHead(String titleKey, Wording wording, List<? extends Node> buttons) {
        title = wording.first(titleKey, TypeRole.TITLE);
        title.setId(titleKey.replace('.', '-'));
        title.setFocusTraversable(true);
        title.getStyleClass().add("title");
        var words = new VBox(title);
        wording.second(titleKey, TypeRole.SECOND).ifPresent(words.getChildren()::add);

        var large = wording.scale().hasLargeWords();
        var row = new FlowPane(wording.scale().px(8), wording.scale().px(4));
        row.getChildren().setAll(buttons);
        row.setAlignment(large ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        if (large) {
            getChildren().setAll(words, row);
        } else {
            HBox.setHgrow(row, Priority.ALWAYS);
            title.onOneLine();
            row.setMinWidth(0);
            var line = new HBox(wording.scale().px(20), words, row);
            line.setAlignment(Pos.CENTER_LEFT);
            getChildren().setAll(line);
        }
    }

    public Words title() {
        return title;
    }
}

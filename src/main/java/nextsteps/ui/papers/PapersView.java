package nextsteps.ui.papers;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.language.Texts;
import nextsteps.language.TypeRole;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.PageHead;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;

/// The page about the papers to print: that the player prints none, where they lie, and which there are.
public final class PapersView extends Screen {

    private static final List<String> SHEETS = List.of(
            "card.questions.title", "papers.words", "papers.room", "keys.title",
            "card.worker-before.title", "card.worker-after.title", "card.interpreter.title", "card.record.title", "honest.title");

    private final Wording wording;
    private final Scale scale;
    private final PageHead head;

    /// `folder` is where the papers lie, as it is read out to somebody who looks for it.
    public PapersView(Sitting sitting, String folder, Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        this.head = new PageHead("papers.title", wording, List.of(new Buttons(wording).quiet(Icon.CLOSE, "panel.close", sitting::comeBack)));

        var page = new VBox(
                sentence(texts -> texts.get("papers.1")),
                sentence(texts -> texts.get("papers.2", "FOLDER", folder)),
                sentence(texts -> texts.get("papers.3")));
        page.getChildren().add(sheets());
        getChildren().setAll(new Leaf(wording, head, page, new VBox()));
    }

    @Override
    public Node firstFocus() {
        return head.title();
    }

    private VBox sentence(Function<Texts, String> text) {
        var words = new VBox(wording.first(text, TypeRole.BODY));
        wording.second(text, TypeRole.SMALL).ifPresent(words.getChildren()::add);
        words.setPadding(new Insets(scale.px(6), 0, scale.px(6), 0));
        return words;
    }

    /// In two columns, or in one where words are large.
    private GridPane sheets() {
        var columns = scale.hasLargeWords() ? 1 : 2;
        var grid = new GridPane(scale.px(32), 0);
        for (var column = 0; column < columns; column++) {
            var share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(share);
        }
        for (var number = 0; number < SHEETS.size(); number++) {
            grid.add(sheet(SHEETS.get(number)), number % columns, number / columns);
        }
        grid.setPadding(new Insets(scale.px(12), 0, 0, 0));
        return grid;
    }

    private HBox sheet(String key) {
        var words = new VBox();
        words.getChildren().setAll(wording.both(key, TypeRole.BUTTON, TypeRole.SMALL));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(scale.px(16), Icon.SHEET.draw(scale.px(26)), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(scale.px(6), scale.px(8), scale.px(6), scale.px(8)));
        row.getStyleClass().add("sentence");
        return row;
    }
}

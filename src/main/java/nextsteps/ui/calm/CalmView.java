package nextsteps.ui.calm;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;

/// The calm screen: a still picture, three lines in both languages, two ways on.
public final class CalmView extends Screen {

    private final Wording wording;
    private final Scale scale;
    private final CalmLines lines;

    public CalmView(Sitting sitting, Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        this.lines = new CalmLines(wording);

        var ways = new Buttons(wording).side(List.of(way("calm.continue", sitting::comeBack), way("calm.menu", sitting::goToMenu)));
        var stage = scale.hasLargeWords() ? new Scroller(lines, wording) : new VBox(lines);
        VBox.setVgrow(stage, Priority.ALWAYS);
        var column = new VBox(stage, ways);
        column.setMaxWidth(scale.along(700));
        column.setNodeOrientation(wording.orientation());
        getChildren().setAll(new CalmPicture(), atTheEmptySide(column));
    }

    @Override
    public Node firstFocus() {
        return lines;
    }

    /// The picture leaves its left empty, and does not mirror: the words stand there in every language.
    private StackPane atTheEmptySide(VBox column) {
        var page = new StackPane(column);
        page.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        page.setAlignment(Pos.TOP_LEFT);
        page.setPadding(scale.hasLargeWords()
                ? new Insets(scale.px(24))
                : new Insets(scale.px(72), scale.px(64), scale.px(52), scale.px(64)));
        return page;
    }

    private Button way(String key, Runnable action) {
        var words = new VBox();
        words.getChildren().setAll(wording.both(key, TypeRole.FORWARD, TypeRole.SMALL));
        words.setAlignment(Pos.CENTER);
        var button = new Buttons(wording).button("plain", key, words, action);
        button.setMinSize(scale.px(230), Math.max(scale.target(76), words.prefHeight(-1)));
        return button;
    }
}

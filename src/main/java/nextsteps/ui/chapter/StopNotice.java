package nextsteps.ui.chapter;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Wording;

/// Says that the film stands still so that the interpreter can speak, with the way on.
final class StopNotice extends StackPane {

    StopNotice(Sitting sitting, Wording wording) {
        var scale = wording.scale();
        var words = new VBox();
        var role = scale.hasLargeWords() ? TypeRole.SMALL : TypeRole.BUTTON;
        words.getChildren().setAll(wording.both("player.stopped", role, TypeRole.SMALL));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var goOn = new Buttons(scale.hasLargeWords() ? wording.alone() : wording).forward(Icon.LINE_ON, "player.next-line", sitting.film()::play);
        goOn.setId("stop-go-on");
        var said = new HBox(scale.px(16), Icon.LINE_STOP.draw(scale.px(30)), words);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = scale.hasLargeWords() ? new VBox(scale.px(8), said, goOn) : new HBox(scale.px(16), said, goOn);
        getChildren().setAll(row);
        setVisible(false);
        setPadding(new Insets(scale.px(8), scale.px(8), scale.px(8), scale.px(16)));
        getStyleClass().addAll("notice", "rounded");
    }
}

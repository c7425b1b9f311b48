package nextsteps.ui.chapter;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Wording;

/// Says that the film stands still so that the interpreter can speak, with the way on.
final class StopNotice extends HBox {

    StopNotice(Sitting sitting, Wording wording) {
        var scale = wording.scale();
        var words = new VBox();
        words.getChildren().setAll(wording.both("player.stopped", TypeRole.BUTTON, TypeRole.SMALL));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var goOn = new Buttons(wording).forward(Icon.LINE_ON, "player.next-line", sitting.film()::play);
        goOn.setId("stop-go-on");
        getChildren().setAll(Icon.LINE_STOP.draw(scale.px(30)), words, goOn);
        setVisible(false);
        setSpacing(scale.px(16));
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(scale.px(8), scale.px(8), scale.px(8), scale.px(16)));
        getStyleClass().addAll("notice", "rounded");
    }
}

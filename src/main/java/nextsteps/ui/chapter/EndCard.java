package nextsteps.ui.chapter;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;

/// What stands before the last picture: that the film is over, that anything may be felt, and the ways on, none of them chosen.
final class EndCard extends VBox {

    private final Wording wording;
    private final Scale scale;

    EndCard(Sitting sitting, Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        getStyleClass().add("panel");
        setPadding(new Insets(scale.px(28), scale.px(40), scale.px(28), scale.px(40)));
        setPrefWidth(scale.along(820));

        var buttons = new Buttons(wording);
        var ways = buttons.side(List.of(
                buttons.choice(Icon.AGAIN, "end.again", sitting.film()::play),
                buttons.choice(Icon.MENU, "end.parts", sitting::goToMenu)));
        ways.setPadding(new Insets(scale.px(10), 0, 0, 0));
        var page = new VBox(scale.px(14), line("end.1"), line("end.2"), line("end.4"), ways);
        getChildren().setAll(scale.hasLargeWords() ? new Scroller(page, wording) : page);
    }

    private VBox line(String key) {
        var line = new VBox();
        line.getChildren().setAll(wording.both(key, TypeRole.BODY, TypeRole.SMALL));
        return line;
    }
}

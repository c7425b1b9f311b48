package nextsteps.ui.fault;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The screen after the computer's own screen has changed: what happened, that she did nothing wrong, the way on.
public final class ScreenChangedView extends Screen {

    private final Words title;

    public ScreenChangedView(Sitting sitting, Wording wording) {
        Scale scale = wording.scale();
        this.title = focusable(wording.first("fault.screen-changed", TypeRole.TITLE));
        var what = new VBox(title);
        wording.second("fault.screen-changed", TypeRole.BODY).ifPresent(what.getChildren()::add);
        var noWrong = new VBox();
        noWrong.getChildren().setAll(wording.both("fault.no-wrong", TypeRole.HEADING, TypeRole.SECOND));
        var page = new VBox(scale.px(28), what, noWrong, new Buttons(wording).choice(Icon.GO_ON, "calm.continue", sitting::comeBack));
        page.setAlignment(Pos.CENTER_LEFT);
        page.setPadding(new Insets(scale.px(24), scale.px(96), scale.px(24), scale.px(96)));
        getChildren().setAll(scale.hasLargeWords() ? new Scroller(page, wording) : page);
    }

    @Override
    public Node firstFocus() {
        return title;
    }
}

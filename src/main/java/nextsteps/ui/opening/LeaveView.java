package nextsteps.ui.opening;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Wording;

/// The page about the Leave button. To try it is to press it, in its own place on the rail: it really leaves.
public final class LeaveView extends OpeningPage {

    public LeaveView(Sitting sitting, Wording wording) {
        super("leave.title", wording);
        var sentences = List.of(
                sentence(Icon.LEAVE, "leave.1", "leave.2"),
                sentence(Icon.KEYS, "leave.3", "leave.3b"),
                sentence(Icon.HAND, "leave.4"),
                sentence(Icon.AGAIN, "leave.5", "leave.6"),
                sentence(Icon.NOT_KEPT, "leave.7"));
        fill("leave.title", List.of(), sentences, ways(sitting));
    }

    private HBox ways(Sitting sitting) {
        var buttons = new Buttons(wording);
        var goOn = buttons.goOn("leave.not-now", sitting::goOn);
        goOn.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(goOn, Priority.ALWAYS);
        return new HBox(scale.px(16), buttons.choice(Icon.GO_BACK, "leave.back", sitting::comeBack), goOn);
    }
}

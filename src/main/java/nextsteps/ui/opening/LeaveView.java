package nextsteps.ui.opening;

import java.util.List;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Wording;

/// The page about the Leave button. To try it is to press it, in its own place on the rail: it really leaves.
public final class LeaveView extends OpeningPage {

    public LeaveView(Sitting sitting, Wording wording) {
        super("leave.title", wording, _ -> List.of());
        var sentences = List.of(
                sentence(Icon.LEAVE, "leave.1", "leave.2"),
                sentence(Icon.KEYS, "leave.3", "leave.3b"),
                sentence(Icon.HAND, "leave.4"),
                sentence(Icon.AGAIN, "leave.5", "leave.6"),
                sentence(Icon.NOT_KEPT, "leave.7"));
        var buttons = new Buttons(wording);
        fill(sentences,
                buttons.choice(Icon.GO_BACK, "leave.back", sitting::comeBack),
                buttons.goOn("leave.not-now", sitting::goOn));
    }
}

package nextsteps.ui.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import nextsteps.session.Sitting;
import nextsteps.session.WorkersCard;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Wording;

/// What else can be opened from the menu, beneath the chapters, in as many rows as it needs.
final class MenuFoot extends FlowPane {

    MenuFoot(Sitting sitting, Wording wording) {
        super(wording.scale().px(8), 0);
        var buttons = new Buttons(wording);
        var ways = new ArrayList<Button>();
        sitting.room().ifPresent(_ -> ways.add(buttons.quiet(Icon.ROOM, "who.title", sitting::visitRoom)));
        ways.addAll(List.of(
                buttons.quiet(Icon.WORDS, "menu.words", () -> sitting.readWords(Optional.empty())),
                buttons.quiet(Icon.SHEET, "menu.papers", sitting::readPapers),
                buttons.quiet(Icon.READ_ALONG, "start.cards", () -> sitting.readCard(WorkersCard.AFTER)),
                buttons.quiet(Icon.INFO, "honest.open", sitting::readHonesty),
                buttons.quiet(Icon.LANGUAGES, "menu.languages", sitting::changeLanguages),
                buttons.quiet(Icon.KEYS, "keys.title", sitting::readKeys)));
        getChildren().setAll(ways);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
    }
}

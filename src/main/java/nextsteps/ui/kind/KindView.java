package nextsteps.ui.kind;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.ChoiceCards;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// Who is watching: two equal choices, none of them chosen beforehand.
public final class KindView extends Screen {

    private final Words title;

    public KindView(Runnable one, Runnable group, Wording wording) {
        var scale = wording.scale();
        title = focusable(wording.first("kind.title", TypeRole.TITLE));
        var cards = new ChoiceCards(wording);
        var page = new VBox(scale.px(36), title, cards.beside(List.of(
                cards.card(Icon.PERSON, "kind.one", "kind.one.hint", one),
                cards.card(Icon.TWO_PEOPLE, "kind.group", "kind.group.hint", group))));
        page.setMaxWidth(scale.along(820));
        page.setAlignment(Pos.CENTER_LEFT);
        page.setPadding(new Insets(scale.px(40)));
        getChildren().setAll(page);
    }

    @Override
    public Node firstFocus() {
        return title;
    }
}

package nextsteps.ui.group;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.group.GroupSession;
import nextsteps.language.TypeRole;
import nextsteps.programme.PlanItem;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;

/// The items of a session, numbered, with their minutes; pressing one goes there.
final class ItemList extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WORDS = 196;

    private final GroupSession session;
    private final Wording wording;
    private final ScreenLanguage source;
    private final Scale scale;
    private final Scroller scroller;
    private final Map<PlanItem, Button> rows = new HashMap<>();

    ItemList(GroupSession session, Wording wording, ScreenLanguage source) {
        this.session = session;
        this.wording = wording;
        this.source = source;
        this.scale = wording.scale();
        var list = new VBox();
        var items = session.items();
        items.forEach(item -> list.getChildren().add(row(items.indexOf(item) + 1, item)));
        list.setPadding(new Insets(0, scale.px(6), scale.px(6), scale.px(6)));
        this.scroller = Scroller.small(list, wording);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().setAll(scroller);
    }

    void choose(PlanItem item) {
        rows.forEach((each, row) -> row.pseudoClassStateChanged(CHOSEN, each.equals(item)));
        Optional.ofNullable(rows.get(item)).ifPresent(scroller::show);
    }

    private Button row(int number, PlanItem item) {
        var title = wording.label(source, item.title(), TypeRole.STRIP);
        title.setMinWidth(scale.px(WORDS));
        title.setMaxWidth(scale.px(WORDS));
        title.setMinHeight(title.prefHeight(scale.px(WORDS)));
        var count = wording.label(source, Integer.toString(number), TypeRole.SMALL).onOneLine().soft();
        count.setMinWidth(scale.px(22));
        var primes = wording.label(source, item.planned().toMinutes() + "′", TypeRole.SMALL).onOneLine().soft();
        var face = new HBox(scale.px(8), count, ItemIcon.of(item).draw(scale.px(22)), title, primes);
        face.setAlignment(Pos.CENTER_LEFT);
        var row = new Buttons(wording).button("line", "group.notes", face, () -> session.jump(number));
        row.setId("item-" + item.id());
        row.setAccessibleText("%d. %s. %s".formatted(number, item.title(), wording.spoken(texts -> texts.get("menu.minutes", "MINUTES", item.planned().toMinutes()))));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(Math.max(scale.target(52), face.prefHeight(-1) + scale.px(10)));
        row.setPadding(new Insets(scale.px(4), scale.px(8), scale.px(4), scale.px(8)));
        row.setMinWidth(0);
        rows.put(item, row);
        return row;
    }
}

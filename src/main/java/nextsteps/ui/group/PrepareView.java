package nextsteps.ui.group;

import java.util.Objects;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nextsteps.group.GroupDesk;
import nextsteps.group.GroupScreens;
import nextsteps.group.GroupSession;
import nextsteps.language.TypeRole;
import nextsteps.programme.PlanItem;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// Before a session: its items, each of which may be left out where the plan allows it, and the minutes that remain.
public final class PrepareView extends Screen {

    private final GroupDesk desk;
    private final GroupSession session;
    private final Wording wording;
    private final ScreenLanguage source;
    private final Scale scale;
    private final Words title;
    private final VBox items = new VBox();
    private final Words minutes;

    public PrepareView(GroupDesk desk, GroupSession session, Wording wording, ScreenLanguage source) {
        this.desk = desk;
        this.session = session;
        this.wording = wording;
        this.source = source;
        this.scale = wording.scale();
        this.title = focusable(wording.label(source, session.plan().title(), TypeRole.TITLE));
        this.minutes = wording.first("group.plans", TypeRole.HEADING).soft();

        var scroller = new Scroller(items, wording);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        var screens = wording.first("group.one-screen", TypeRole.SMALL).soft();
        whileShown(this, desk.screens().found(), found -> showIf(screens, found != GroupScreens.Found.TWO));
        var page = new VBox(scale.px(14), new VBox(title, minutes, screens), scroller, ways());
        page.setMaxWidth(scale.along(980));
        page.setPadding(new Insets(scale.px(36), scale.px(24), scale.px(28), scale.px(24)));
        getChildren().setAll(page);
        whileShown(this, session.leftOut(), this::show);
    }

    @Override
    public Node firstFocus() {
        return title;
    }

    private static void showIf(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private HBox ways() {
        var buttons = new Buttons(wording);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var begin = buttons.goOn("group.begin", session::begin);
        begin.setMinWidth(scale.along(220));
        var row = new HBox(scale.px(14), begin, buttons.edged(Icon.FREEZE, "group.preview", session::lookAhead),
                spring, buttons.quiet(Icon.GO_BACK, "group.plans", desk::putAway));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(Set<String> leftOut) {
        var focused = getScene() == null || getScene().getFocusOwner() == null ? "" : String.valueOf(getScene().getFocusOwner().getId());
        minutes.say(wording.first().texts().get("group.plan.minutes", "MINUTES", session.remainder().toMinutes()));
        items.getChildren().setAll(session.plan().items().stream().map(item -> row(item, leftOut.contains(item.id()))).toList());
        items.getChildren().stream().map(row -> row.lookup("#" + focused)).filter(Objects::nonNull).forEach(Node::requestFocus);
    }

    private HBox row(PlanItem item, boolean isLeftOut) {
        var name = wording.label(source, item.title(), TypeRole.BUTTON);
        var length = wording.first(texts -> texts.get("menu.minutes", "MINUTES", item.planned().toMinutes()), TypeRole.SECOND).onOneLine().soft();
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(scale.px(16), ItemIcon.of(item).draw(scale.px(28)), name, length, end(item, isLeftOut));
        length.setMinWidth(scale.px(72));
        row.getChildren().stream().limit(3).forEach(node -> node.setOpacity(isLeftOut ? 0.6 : 1));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(scale.target(60));
        row.setPadding(new Insets(scale.px(4), scale.px(10), scale.px(4), scale.px(10)));
        row.getStyleClass().add("sentence");
        return row;
    }

    private StackPane end(PlanItem item, boolean isLeftOut) {
        var end = new StackPane(endOf(item, isLeftOut));
        end.setAlignment(Pos.CENTER_LEFT);
        end.setMinWidth(scale.along(230));
        return end;
    }

    private Node endOf(PlanItem item, boolean isLeftOut) {
        if (!item.canDrop()) {
            var always = wording.first("group.always", TypeRole.SMALL).onOneLine().soft();
            always.setPadding(new Insets(0, scale.px(14), 0, scale.px(14)));
            return always;
        }
        var key = isLeftOut ? "group.keep" : "group.drop";
        var button = new Buttons(wording).edged(isLeftOut ? Icon.AGAIN : Icon.CLOSE, key, () -> session.dropOrKeep(item));
        button.setId("drop-" + item.id());
        button.setAccessibleText(wording.spoken(key) + ": " + item.title());
        return button;
    }
}

package nextsteps.ui.group;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextsteps.group.GroupDesk;
import nextsteps.language.TypeRole;
import nextsteps.programme.Plan;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.PageHead;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;

/// The plans there are: equal choices with their lengths.
public final class PlansView extends Screen {

    private final GroupDesk desk;
    private final Wording wording;
    private final ScreenLanguage source;
    private final Scale scale;
    private final PageHead head;

    public PlansView(GroupDesk desk, Wording wording, ScreenLanguage source) {
        this.desk = desk;
        this.wording = wording;
        this.source = source;
        this.scale = wording.scale();
        this.head = new PageHead("group.plans", wording);
        var plans = new VBox(scale.px(14));
        plans.setPadding(new Insets(scale.px(10)));
        desk.plans().forEach(plan -> plans.getChildren().add(plan(plan)));
        var scroller = new Scroller(plans, wording);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        var page = new VBox(scale.px(20), head, scroller);
        page.setMaxWidth(scale.along(860));
        page.setPadding(new Insets(scale.px(48), scale.px(24), scale.px(24), scale.px(24)));
        getChildren().setAll(page);
    }

    @Override
    public Node firstFocus() {
        return head.title();
    }

    private Button plan(Plan plan) {
        var title = wording.label(source, plan.title(), TypeRole.HEADING).onOneLine();
        var minutes = wording.first(texts -> texts.get("group.plan.minutes", "MINUTES", plan.length().toMinutes()), TypeRole.SECOND).onOneLine().soft();
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var face = new HBox(scale.px(18), Icon.CLOCK.draw(scale.px(30)), title, minutes);
        face.setAlignment(Pos.CENTER_LEFT);
        var button = new Buttons(wording).button("plain", "group.plans", face, () -> desk.choose(plan));
        button.setId("plan-" + plan.id());
        button.setAccessibleText(title.getText() + ". " + minutes.getText());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Math.max(scale.target(76), face.prefHeight(-1)));
        button.setPadding(new Insets(0, scale.px(28), 0, scale.px(28)));
        button.setMinWidth(Region.USE_COMPUTED_SIZE);
        return button;
    }
}

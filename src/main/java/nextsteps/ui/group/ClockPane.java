package nextsteps.ui.group;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextsteps.group.GroupSession;
import nextsteps.group.GroupState;
import nextsteps.language.TypeRole;
import nextsteps.programme.PlanItem;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The time: now, so far and planned for this item, and when the session will be over. Numbers alone, never coloured, no alarm.
final class ClockPane extends VBox {

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final GroupSession session;
    private final Supplier<LocalTime> time;
    private final Wording wording;
    private final Words now;
    private final Words soFar;
    private final Words planned;
    private final Words finish;

    ClockPane(GroupSession session, Supplier<LocalTime> time, Wording wording) {
        this.session = session;
        this.time = time;
        this.wording = wording;
        var scale = wording.scale();
        now = number(TypeRole.TITLE);
        soFar = number(TypeRole.AUTONYM);
        planned = number(TypeRole.AUTONYM);
        finish = wording.first("group.rests", TypeRole.SECOND);
        setSpacing(scale.px(6));
        getChildren().setAll(now, new HBox(scale.px(18), under(soFar, "group.so-far", scale), under(planned, "group.planned", scale)),
                wording.first("group.rests", TypeRole.SMALL).soft(), finish);
        getChildren().forEach(child -> ((Region) child).setMinHeight(Region.USE_PREF_SIZE));
        setPadding(new Insets(0, 0, scale.px(12), 0));
        getStyleClass().add("ruled-paper");
        tick();
    }

    void tick() {
        var item = session.state().get() instanceof GroupState.Running(var step) ? Optional.of(step.item()) : Optional.<PlanItem>empty();
        now.say(HOURS.format(time.get()));
        soFar.say(item.map(running -> Long.toString(session.soFar(running).toMinutes())).orElse("0"));
        planned.say(item.map(running -> Long.toString(running.planned().toMinutes())).orElse("0"));
        finish.say(wording.first().texts().get("group.finish", "TIME", HOURS.format(time.get().plus(session.remainder()))));
    }

    /// Digits stand from left to right in every language.
    private Words number(TypeRole role) {
        var number = wording.first(_ -> "0", role).onOneLine();
        number.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return number;
    }

    private VBox under(Words number, String key, Scale scale) {
        var word = wording.first(key, TypeRole.SMALL).soft();
        word.setMaxWidth(scale.px(128));
        word.setMinHeight(Region.USE_PREF_SIZE);
        var column = new VBox(number, word);
        column.setMinWidth(scale.px(118));
        return column;
    }
}

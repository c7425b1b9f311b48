package nextsteps.ui.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.programme.Arrangement;
import nextsteps.programme.RoomPart;
import nextsteps.programme.Seen;
import nextsteps.session.RoomVisit;
import nextsteps.session.Sitting;
import nextsteps.session.Voice;
import nextsteps.ui.hear.Hearing;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The courtroom: a list of who and what is in it, the picture with the chosen one standing out, what it is, and how the room is arranged.
public final class WhoView extends Screen {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// The width of the list of names.
    private static final double LIST = 290;

    private final Sitting sitting;
    private final RoomVisit visit;
    private final Voice voice;
    private final Wording wording;
    private final Posters pictures;
    private final Scale scale;
    private final Words title;
    private final RoomDrawing drawing;
    private final VBox meaning = new VBox();
    private final Map<RoomPart, Button> parts = new HashMap<>();
    private final Map<Arrangement, Button> arrangements = new HashMap<>();
    private Runnable chosen = () -> {};

    public WhoView(Sitting sitting, RoomVisit visit, Voice voice, Wording wording, Posters pictures) {
        this.sitting = sitting;
        this.visit = visit;
        this.voice = voice;
        this.wording = wording;
        this.pictures = pictures;
        this.scale = wording.scale();
        this.title = focusable(wording.first("who.title", TypeRole.TITLE));
        this.drawing = new RoomDrawing(scale.px(592), scale.px(333), scale.px(1));
        meaning.setSpacing(scale.px(6));
        meaning.setPadding(new Insets(scale.px(18), scale.px(26), scale.px(18), scale.px(26)));

        getChildren().setAll(scale.hasLargeWords() ? below() : beside());
        drawing.whenPressed(this::choose);
        whileShown(this, visit.part(), _ -> show());
        whileShown(this, visit.arrangement(), _ -> show());
    }

    @Override
    public Node firstFocus() {
        return title;
    }

    private HBox beside() {
        var scroller = Scroller.small(names(), wording, scale.px(LIST));
        VBox.setVgrow(scroller, Priority.ALWAYS);
        var list = new VBox(scale.px(4), head(), scroller);
        list.setMinWidth(scale.px(LIST));
        list.setMaxWidth(scale.px(LIST));
        var row = new HBox(scale.px(28), list, room());
        row.setPadding(new Insets(scale.px(24), scale.px(32), scale.px(20), scale.px(32)));
        return row;
    }

    /// Where words are large: the picture, what it shows, the ways of the room, and at last all names; whoever is chosen leads up to the picture.
    private Scroller below() {
        meaning.getStyleClass().add("panel");
        var page = new VBox(scale.px(16), head(), new HBox(drawing), meaning, ways(), names());
        page.setPadding(new Insets(scale.px(24), scale.px(32), scale.px(20), scale.px(32)));
        var scroller = new Scroller(page, wording);
        chosen = () -> scroller.show(drawing.getParent());
        return scroller;
    }

    private VBox head() {
        var back = new Buttons(wording).quiet(Icon.GO_BACK, sitting.state().get().chapterAtHand().isPresent() ? "words.back" : "words.parts", sitting::comeBack);
        var head = new VBox(scale.px(4), title);
        wording.second("who.title", TypeRole.SECOND).ifPresent(head.getChildren()::add);
        head.getChildren().add(back);
        return head;
    }

    private VBox names() {
        var names = new VBox(scale.px(2));
        visit.room().parts().forEach(part -> names.getChildren().add(name(part)));
        names.setPadding(new Insets(0, scale.px(8), scale.px(8), scale.px(8)));
        return names;
    }

    private VBox room() {
        var explained = Scroller.small(meaning, wording);
        explained.getStyleClass().add("panel");
        VBox.setVgrow(explained, Priority.ALWAYS);
        var column = new VBox(scale.px(16), new HBox(scale.px(20), drawing, ways()), explained);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /// The ways the room can be arranged.
    private VBox ways() {
        var column = new VBox(scale.px(10), wording.first("who.room", TypeRole.SMALL).soft());
        visit.room().arrangements().forEach(arrangement -> column.getChildren().add(way(arrangement)));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Button way(Arrangement arrangement) {
        var key = "room.arrangement." + arrangement.id();
        var button = button("option", key, 196, () -> visit.arrange(arrangement));
        button.setId("arrangement-" + arrangement.id());
        arrangements.put(arrangement, button);
        return button;
    }

    private Button name(RoomPart part) {
        var button = button("line", key(part, "name"), 226, () -> visit.lookAt(part));
        button.setId("who-" + part.id());
        parts.put(part, button);
        return button;
    }

    private Button button(String styleClass, String key, double width, Runnable action) {
        var room = scale.hasLargeWords() ? scale.stage() - scale.px(130) : scale.px(width);
        return new Buttons(wording).entry(styleClass, key, room, () -> {
            action.run();
            chosen.run();
        });
    }

    private void show() {
        var part = visit.part().get();
        var arrangement = visit.arrangement().get();
        parts.forEach((each, button) -> button.pseudoClassStateChanged(CHOSEN, each.equals(part)));
        arrangements.forEach((each, button) -> button.pseudoClassStateChanged(CHOSEN, each.equals(arrangement)));
        var seen = seen();
        drawing.show(pictures.picture(Seen.picture(seen.scene())), seen.outlines());
        explain(part, arrangement);
    }

    /// Where the chosen one is seen; the room itself where it is not.
    private Seen seen() {
        var arrangement = visit.arrangement().get();
        return visit.room().seen(visit.part().get(), arrangement).orElseGet(() -> new Seen(arrangement.scenes().getFirst(), List.of()));
    }

    private void explain(RoomPart part, Arrangement arrangement) {
        var lines = new ArrayList<Node>(List.of(heading(part, arrangement)));
        var text = new VBox(scale.px(6));
        text.getChildren().setAll(wording.both(key(part, "text"), TypeRole.BODY, TypeRole.SECOND));
        text.setPadding(new Insets(scale.px(6), 0, scale.px(6), 0));
        lines.add(text);
        lines.add(wording.first("who.here", TypeRole.SMALL).soft());
        lines.addAll(wording.both(key(part, arrangement.id()), TypeRole.BODY, TypeRole.SECOND));
        lines.stream().filter(Region.class::isInstance).map(Region.class::cast).forEach(line -> line.setMinHeight(Region.USE_PREF_SIZE));
        meaning.getChildren().setAll(lines);
    }

    /// The name in both languages, and what reads everything aloud.
    private HBox heading(RoomPart part, Arrangement arrangement) {
        var names = new VBox();
        names.getChildren().setAll(wording.both(key(part, "name"), TypeRole.HEADING, TypeRole.SECOND));
        HBox.setHgrow(names, Priority.ALWAYS);
        var heading = new HBox(scale.px(20), names);
        new Hearing(voice, wording).listen(List.of(key(part, "name"), key(part, "text"), key(part, arrangement.id()))).ifPresent(heading.getChildren()::add);
        return heading;
    }

    private void choose(Point2D pressed) {
        visit.room().at(seen().scene(), (int) pressed.getX(), (int) pressed.getY()).ifPresent(visit::lookAt);
    }

    private static String key(RoomPart part, String ending) {
        return "room.%s.%s".formatted(part.id(), ending);
    }
}

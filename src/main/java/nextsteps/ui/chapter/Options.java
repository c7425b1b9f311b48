package nextsteps.ui.chapter;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// Options of the panel beside a film: edged buttons under a title, of which some are chosen.
final class Options {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Wording wording;
    private final Scale scale;
    private final Buttons buttons;

    Options(Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        this.buttons = new Buttons(wording);
    }

    Button option(String key, Runnable action) {
        return large(buttons.button("option", key, word(wording.first(key, TypeRole.BUTTON)), action));
    }

    /// An option with a name of its own, as languages have; `key` says what it is a name of.
    Button named(String key, String id, ScreenLanguage language, String name, Runnable action) {
        var button = buttons.button("option", key, word(wording.label(language, name, TypeRole.BUTTON)), action);
        button.setId(id);
        button.setAccessibleText(wording.spoken(key) + ": " + name);
        return large(button);
    }

    private StackPane word(Words word) {
        var face = new StackPane(word.within(Panel.room(scale) - scale.px(48)));
        face.setMinWidth(scale.target(0) - 2 * scale.px(16));
        return face;
    }

    private Button large(Button button) {
        button.setMinHeight(Math.max(scale.target(48), ((StackPane) button.getGraphic()).prefHeight(-1)));
        button.setPadding(new Insets(0, scale.px(16), 0, scale.px(16)));
        return button;
    }

    Node titled(String key, List<Button> options) {
        var column = new VBox(scale.px(6), wording.first(key, TypeRole.SMALL).soft(), flow(options));
        column.setPadding(new Insets(scale.px(6), scale.px(8), scale.px(6), scale.px(8)));
        return column;
    }

    Node flow(List<Button> options) {
        var pane = new FlowPane(scale.px(8), scale.px(8));
        pane.getChildren().setAll(options);
        var row = new HBox(pane);
        row.setAlignment(Pos.CENTER_LEFT);
        pane.prefWrapLengthProperty().set(Panel.room(scale) - scale.px(16));
        return row;
    }

    static void choose(Button button, boolean chosen) {
        button.pseudoClassStateChanged(CHOSEN, chosen);
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    }
}

package nextsteps.ui.theme;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.language.Texts;
import nextsteps.language.TypeRole;

/// A row of settings: icon, name in both languages, what it is about, and at the end what can be pressed.
public final class ChoiceRow {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Wording wording;
    private final Scale scale;

    public ChoiceRow(Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
    }

    /// Beside one another, or below one another where words are large.
    public Node row(Icon icon, String key, List<Words> more, List<? extends Node> ends) {
        var words = new VBox();
        words.getChildren().setAll(wording.both(key, TypeRole.BUTTON, TypeRole.SMALL));
        words.getChildren().addAll(more);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var name = new HBox(scale.px(16), icon.draw(scale.px(28)), words);
        name.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = scale.hasLargeWords() ? new VBox(scale.px(8), name, below(ends)) : beside(name, ends);
        row.setMinHeight(scale.target(72));
        row.setPadding(new Insets(scale.px(4), scale.px(8), scale.px(4), scale.px(8)));
        row.getStyleClass().add("sentence");
        return row;
    }

    private HBox beside(HBox name, List<? extends Node> ends) {
        var row = new HBox(scale.px(10), name);
        row.getChildren().addAll(ends);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private FlowPane below(List<? extends Node> ends) {
        var pane = new FlowPane(scale.px(10), scale.px(10));
        pane.getChildren().setAll(ends);
        return pane;
    }

    /// One of several things of which one holds: it is chosen by fill, edge and dot.
    public Button option(String rowKey, String id, Words word, boolean chosen, Runnable choose) {
        word.centred().within(scale.stage() - scale.px(180));
        var dot = Icon.CHOSEN.draw(scale.px(18));
        dot.setVisible(chosen);
        dot.setManaged(chosen);
        var face = new HBox(scale.px(6), dot, word);
        face.setAlignment(Pos.CENTER);
        face.setMinWidth(scale.target(0) - 2 * scale.px(18));
        var button = new Buttons(wording).button("option", rowKey, face, choose);
        button.setId(id);
        button.pseudoClassStateChanged(CHOSEN, chosen);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setMinHeight(Math.max(scale.target(52), face.prefHeight(-1)));
        button.setPadding(new Insets(0, scale.px(18), 0, scale.px(18)));
        var name = wording.spoken(rowKey) + ": " + word.getText();
        button.setAccessibleText(chosen ? name + ". " + wording.spoken((Texts texts) -> texts.get("languages.chosen")) : name);
        return button;
    }

    /// Off and on.
    public List<Button> offAndOn(String key, boolean isOn, Runnable off, Runnable on) {
        return List.of(onOrOff(key, "start.off", !isOn, off), onOrOff(key, "start.on", isOn, on));
    }

    private Button onOrOff(String key, String word, boolean chosen, Runnable choose) {
        var id = key.replace('.', '-') + (word.equals("start.on") ? "-on" : "-off");
        var button = option(key, id, wording.first(word, TypeRole.BUTTON), chosen, choose);
        Heard.as(button, key, word);
        return button;
    }
}

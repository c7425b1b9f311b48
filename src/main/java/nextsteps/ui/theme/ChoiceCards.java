package nextsteps.ui.theme;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;

/// A few choices of the same size, none of which is chosen beforehand: icon, word, and what it means.
public final class ChoiceCards {

    private final Wording wording;
    private final Scale scale;

    public ChoiceCards(Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
    }

    public Button card(Icon icon, String key, String hint, Runnable action) {
        var badge = new StackPane(icon.draw(scale.px(38)));
        badge.getStyleClass().add("choice-badge");
        badge.setMinSize(scale.px(80), scale.px(80));
        badge.setMaxSize(scale.px(80), scale.px(80));
        var words = new VBox();
        wording.both(key, TypeRole.FORWARD, TypeRole.SMALL).forEach(word -> words.getChildren().add(word.centred()));
        words.setAlignment(Pos.CENTER);
        var face = new VBox(scale.px(10), badge, words, wording.first(hint, TypeRole.SMALL).centred());
        face.setAlignment(Pos.CENTER);
        var button = new Buttons(wording).button("choice-card", key, face, action);
        button.setAccessibleText(wording.spoken(key) + ". " + wording.spoken(hint));
        button.setPadding(new Insets(scale.px(18), scale.px(20), scale.px(18), scale.px(20)));
        return button;
    }

    /// Beside one another, or below one another where words are large.
    public Pane beside(List<Button> cards) {
        var choices = scale.hasLargeWords() ? new VBox(scale.px(20)) : new HBox(scale.px(20));
        choices.getChildren().setAll(cards);
        cards.forEach(card -> {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setMaxWidth(Double.MAX_VALUE);
            card.setPrefWidth(scale.px(370));
            card.setPrefHeight(scale.px(230));
        });
        return choices;
    }
}

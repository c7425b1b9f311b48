package nextsteps.ui.languages;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.Heard;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// A language to choose, under its own name. Chosen shows in three ways: fill, edge and a dot.
final class LanguageTile extends Button {

    private static final String NONE = "second-none";
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Wording wording;
    private final Scale scale;

    private LanguageTile(Wording wording, String id, boolean chosen, Runnable choose) {
        this.wording = wording;
        this.scale = wording.scale();
        getStyleClass().setAll("pressable", "language");
        setId(id);
        pseudoClassStateChanged(CHOSEN, chosen);
        setOnAction(_ -> choose.run());
        Heard.as(this, id.equals(NONE) ? "languages.none" : "language." + id.substring(id.indexOf('-') + 1));
    }

    /// A tile of hers, with what the person beside her calls the language.
    static LanguageTile large(Wording wording, ScreenLanguage language, boolean chosen, Runnable choose) {
        var tile = new LanguageTile(wording, "first-" + language.language().tag().toLanguageTag(), chosen, choose);
        var name = wording.label(language, language.language().autonym(), TypeRole.AUTONYM);
        tile.fill(name, tile.below(language), 250, 112, 22);
        tile.say(language.language().autonym(), chosen);
        return tile;
    }

    /// A tile for the second language.
    static LanguageTile small(Wording wording, ScreenLanguage language, boolean chosen, Runnable choose) {
        var tile = new LanguageTile(wording, "second-" + language.language().tag().toLanguageTag(), chosen, choose);
        var name = wording.label(language, language.language().autonym(), TypeRole.BUTTON);
        tile.fillSmall(name);
        tile.say(language.language().autonym(), chosen);
        return tile;
    }

    /// The tile that wants no second language.
    static LanguageTile none(Wording wording, boolean chosen, Runnable choose) {
        var tile = new LanguageTile(wording, NONE, chosen, choose);
        tile.fillSmall(wording.first("languages.none", TypeRole.BUTTON));
        tile.say(wording.spoken("languages.none"), chosen);
        return tile;
    }

    boolean isChosen() {
        return getPseudoClassStates().contains(CHOSEN);
    }

    private void fillSmall(Words name) {
        getStyleClass().add("small");
        fill(name, new HBox(), 159, 62, 16);
    }

    private void fill(Words name, HBox below, double width, double height, double margin) {
        name.onOneLine();
        var words = below.getChildren().isEmpty() ? new VBox(name) : new VBox(name, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setPadding(new Insets(0, scale.px(margin), 0, scale.px(margin)));
        var face = new StackPane(words, dot(height / 9));
        setGraphic(face);
        var wide = Math.max(scale.along(width), Math.max(name.prefWidth(-1), below.prefWidth(-1)) + 2 * scale.px(margin) + scale.px(8));
        var tall = Math.max(scale.target(height), Math.rint(scale.target(height) * scale.words() * 0.8));
        face.setPrefSize(wide, tall);
        setPadding(Insets.EMPTY);
        setPrefSize(wide, tall);
    }

    private HBox below(ScreenLanguage language) {
        var row = new HBox(scale.px(8));
        var key = "language." + language.language().tag().toLanguageTag();
        wording.second(key, TypeRole.SMALL).filter(label -> !label.getText().equals(key)).ifPresent(row.getChildren()::add);
        if (language.isDraft()) {
            row.getChildren().add(wording.first("languages.draft", TypeRole.SMALL).soft());
        }
        row.getChildren().forEach(words -> ((Words) words).onOneLine());
        return row;
    }

    private Region dot(double side) {
        var dot = new Region();
        dot.getStyleClass().add("dot");
        dot.setMinSize(scale.px(side), scale.px(side));
        dot.setMaxSize(scale.px(side), scale.px(side));
        StackPane.setMargin(dot, new Insets(scale.px(side)));
        StackPane.setAlignment(dot, Pos.TOP_LEFT);
        dot.setVisible(isChosen());
        return dot;
    }

    private void say(String name, boolean chosen) {
        setAccessibleText(chosen ? name + ". " + wording.spoken("languages.chosen") : name);
    }
}

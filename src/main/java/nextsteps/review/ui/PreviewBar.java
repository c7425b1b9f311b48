package nextsteps.review.ui;

import java.util.Arrays;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;

/// The bar under the screens: a button for each kind of mark, what is a draft, and the last sentence to the author.
final class PreviewBar extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Marking marking;
    private final Wording wording;
    private final Label drafts;
    private final Label said;

    PreviewBar(Marking marking, Wording wording, Stream<Button> more) {
        this.marking = marking;
        this.wording = wording;
        this.drafts = line();
        this.said = line();
        var scale = wording.scale();
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(scale.px(6));
        setPadding(new Insets(scale.px(4), scale.px(12), scale.px(4), scale.px(12)));
        getStyleClass().add("bench-bar");
        getChildren().setAll(Stream.concat(Arrays.stream(Mark.values()).map(this::button), more).toList());
        getChildren().add(sentences());
    }

    private Button button(Mark mark) {
        var button = new Buttons(wording).quiet(mark.icon(), mark.text(), wording.first(mark.text(), TypeRole.STRIP), () -> marking.toggle(mark));
        Screen.whileShown(button, marking.shown(), shown -> button.pseudoClassStateChanged(CHOSEN, shown.contains(mark)));
        return button;
    }

    /// Drafts above, the last sentence below; what is broken has both lines. What is still too long ends in dots, so that the bar keeps its height.
    private VBox sentences() {
        Screen.whileShown(this, marking.notice(), notice -> said.setText(wording.first().texts().get(notice.text(), "ABOUT", notice.about())));
        drafts.managedProperty().bind(drafts.visibleProperty());
        said.setWrapText(true);
        said.setId("bench-notice");
        drafts.setId("bench-draft");
        var column = new VBox(drafts, said);
        column.setAlignment(Pos.CENTER_LEFT);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Label line() {
        var label = new Label();
        label.setFont(wording.font(wording.first(), TypeRole.SMALL));
        label.setMinWidth(0);
        return label;
    }

    void showDrafts(String words) {
        drafts.setVisible(!words.isEmpty() && !marking.notice().get().isWeighty());
        drafts.setText(words);
    }

    @Override
    protected double computePrefHeight(double width) {
        return wording.scale().target(48) + getPadding().getTop() + getPadding().getBottom();
    }
}

package nextsteps.ui.group;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextsteps.group.Slide;
import nextsteps.group.Step;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// What only the trainer reads: the notes of an item, its question, what to listen for, what to take care of; after the session, the card for her.
final class NotesPane extends VBox {

    private final Wording wording;
    private final ScreenLanguage source;
    private final Scale scale;
    private final VBox page = new VBox();

    NotesPane(Wording wording, ScreenLanguage source) {
        this.wording = wording;
        this.source = source;
        this.scale = wording.scale();
        page.setSpacing(scale.px(8));
        page.setPadding(new Insets(0, scale.px(8), scale.px(8), 0));
        var scroller = Scroller.small(page, wording);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().setAll(scroller);
    }

    /// `alone` says whether nobody but the trainer sees this screen: on the only one, a projector may show it to all.
    void show(Step step, boolean alone) {
        var item = step.item();
        page.getChildren().clear();
        if (alone) {
            page.getChildren().add(wording.first("group.only-you", TypeRole.SMALL).soft());
        }
        if (!wording.first().equals(source)) {
            page.getChildren().add(wording.first("group.english", TypeRole.SMALL).soft());
        }
        add(item.notes(), TypeRole.BODY);
        if (!item.question().isEmpty() && !(step.slide() instanceof Slide.Question)) {
            page.getChildren().add(beside(Icon.QUESTION, wording.label(source, item.question(), TypeRole.SECOND), ""));
        }
        if (!item.listenFor().isEmpty()) {
            page.getChildren().add(wording.first("group.listen-for", TypeRole.STRIP));
            add(item.listenFor(), TypeRole.SECOND);
        }
        if (!item.caution().isEmpty()) {
            page.getChildren().add(beside(Icon.GENTLE, wording.label(source, item.caution(), TypeRole.SECOND), "notice"));
        }
    }

    /// The session is over; the trainer's own card follows.
    void showEnd(String card) {
        page.getChildren().setAll(wording.first("group.ended", TypeRole.HEADING));
        var key = "card." + card;
        var lines = wording.first().texts().numbered(key);
        if (!lines.isEmpty()) {
            page.getChildren().add(wording.first(key + ".title", TypeRole.BUTTON));
            lines.forEach(line -> page.getChildren().add(wording.first(line, TypeRole.BODY)));
        }
    }

    private void add(String text, TypeRole role) {
        if (!text.isEmpty()) {
            page.getChildren().add(wording.label(source, text, role));
        }
    }

    private HBox beside(Icon icon, Words words, String styleClass) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(scale.px(14), icon.draw(scale.px(24)), words);
        row.setAlignment(Pos.TOP_LEFT);
        row.setMinHeight(Region.USE_PREF_SIZE);
        if (!styleClass.isEmpty()) {
            row.getStyleClass().addAll(styleClass, "rounded");
            row.setPadding(new Insets(scale.px(12), scale.px(16), scale.px(12), scale.px(16)));
        }
        return row;
    }
}

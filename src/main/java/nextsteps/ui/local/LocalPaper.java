package nextsteps.ui.local;

import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.programme.LocalPage;
import nextsteps.programme.LocalPages;
import nextsteps.programme.LocalText;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// One page of a partner: its title, its paragraphs, its pictures, whom to call, and where its handouts lie.
final class LocalPaper extends VBox {

    private final LocalWords words;
    private final Wording wording;
    private final Posters pictures;
    private final Scale scale;

    LocalPaper(LocalPage page, LocalWords words, Wording wording, Posters pictures) {
        this.words = words;
        this.wording = wording;
        this.pictures = pictures;
        this.scale = wording.scale();
        setSpacing(scale.px(14));
        setPadding(new Insets(scale.px(28), scale.px(36), scale.px(28), scale.px(36)));
        var heading = new VBox();
        heading.getChildren().setAll(words.both(page.title(), TypeRole.HEADING, TypeRole.SECOND));
        getChildren().add(heading);
        words.paragraphs(page.text(), TypeRole.BODY, TypeRole.SECOND).forEach(paragraph -> {
            var both = new VBox();
            both.getChildren().setAll(paragraph);
            getChildren().add(both);
        });
        showPictures(page);
        page.phones().forEach(phone -> getChildren().add(phone(phone)));
        page.handouts().forEach(handout -> getChildren().add(handout(handout)));
        getChildren().stream().filter(VBox.class::isInstance).map(VBox.class::cast).forEach(part -> part.setMinHeight(USE_PREF_SIZE));
    }

    private void showPictures(LocalPage page) {
        var row = new FlowPane(scale.px(20), scale.px(14));
        page.pictures().forEach(picture -> pictures.picture(picture.file()).ifPresent(image -> row.getChildren().add(picture(picture, image, page.pictures().size()))));
        if (!row.getChildren().isEmpty()) {
            getChildren().add(row);
        }
    }

    /// One picture stands large, several in pairs; none larger than it is.
    private VBox picture(LocalPage.Picture picture, Image image, int number) {
        var width = scale.px(scale.hasLargeWords() ? 900 : number == 1 ? 640 : 330);
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(Math.min(width, image.getWidth() * Math.max(1, scale.unit())));
        view.setFitHeight(scale.px(420));
        view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        view.setAccessibleText(words.spoken(picture.shows()));
        var shown = new VBox(scale.px(4), view);
        shown.getChildren().addAll(words.both(picture.shows(), TypeRole.SMALL, TypeRole.SMALL));
        shown.setMaxWidth(width);
        shown.setPrefWidth(width);
        return shown;
    }

    /// A number reads from left to right in every language.
    private HBox phone(LocalPage.Phone phone) {
        var number = wording.first(_ -> isolated(phone.number()), TypeRole.HEADING).onOneLine();
        number.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        number.getStyleClass().add("number");
        var row = row(phone.whom());
        row.getChildren().add(number);
        return row;
    }

    private HBox handout(LocalPage.Handout handout) {
        var where = wording.first(texts -> texts.get("local.handout", "FILE", isolated(LocalPages.FOLDER + "/" + handout.file())), TypeRole.SMALL).soft();
        var row = row(handout.title(), where);
        row.getChildren().addFirst(Icon.SHEET.draw(scale.px(26)));
        return row;
    }

    private HBox row(LocalText text, Words... beneath) {
        var label = new VBox();
        label.getChildren().setAll(words.both(text, TypeRole.BUTTON, TypeRole.SMALL));
        label.getChildren().addAll(beneath);
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(scale.px(16), label);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(scale.px(8), 0, scale.px(8), 0));
        row.getStyleClass().add("sentence");
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    /// Some Latin letters or digits whose order the words around them must not change (Unicode, UAX 9, isolates).
    private static String isolated(String latin) {
        return "\u2066" + latin + "\u2069";
    }
}

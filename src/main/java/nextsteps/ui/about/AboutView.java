package nextsteps.ui.about;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.programme.Imprint;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.PageHead;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// What the programme says of itself: its law and date, who has looked at it, and its languages, each with its state.
public final class AboutView extends Screen {

    private static final double VALUES = 240;

    private final Wording wording;
    private final Scale scale;
    private final PageHead head;

    public AboutView(Sitting sitting, Imprint imprint, List<ScreenLanguage> languages, Wording wording) {
        this.wording = wording;
        this.scale = wording.scale();
        this.head = new PageHead("about.title", wording, List.of(new Buttons(wording).quiet(Icon.CLOSE, "panel.close", sitting::comeBack)));

        var page = new VBox(
                row("about.law", written(imprint.lawAsAt().toString())),
                row("about.legal", since(imprint.signOffs().legalCheck())),
                row("about.survivors", since(imprint.signOffs().survivorGroup())),
                row("about.version", written("%s, %s".formatted(imprint.edition(), imprint.version()))),
                heading());
        languages.forEach(language -> page.getChildren().add(row(state(language), wording.label(language, language.language().autonym(), TypeRole.BUTTON))));
        getChildren().setAll(new Leaf(wording, head, page, new VBox()));
    }

    @Override
    public Node firstFocus() {
        return head.title();
    }

    private static String state(ScreenLanguage language) {
        return switch (language.language().state()) {
            case SOURCE -> "about.source";
            case DRAFT -> "card.drafts.2";
            case REVIEWED -> "about.reviewed";
        };
    }

    private Words since(Optional<LocalDate> date) {
        return date.map(day -> written(day.toString())).orElseGet(() -> wording.first("about.not-yet", TypeRole.BUTTON));
    }

    private Words written(String asItIs) {
        return wording.label(wording.first(), asItIs, TypeRole.BUTTON);
    }

    private VBox heading() {
        var heading = new VBox();
        heading.getChildren().setAll(wording.both("about.languages", TypeRole.HEADING, TypeRole.SMALL));
        heading.setPadding(new Insets(scale.px(24), 0, scale.px(8), 0));
        return heading;
    }

    /// What is said, and beside it, or above it where words are large, its date or its language.
    private Region row(String key, Words value) {
        var words = new VBox();
        words.getChildren().setAll(wording.both(key, TypeRole.BODY, TypeRole.SMALL));
        var row = scale.hasLargeWords() ? new VBox(value, words) : beside(words, value);
        row.setPadding(new Insets(scale.px(6), 0, scale.px(6), 0));
        row.getStyleClass().add("sentence");
        return row;
    }

    private HBox beside(VBox words, Words value) {
        value.setMinWidth(scale.px(VALUES));
        value.setMaxWidth(scale.px(VALUES));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(scale.px(24), value, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}

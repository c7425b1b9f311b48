package nextsteps.ui.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.programme.LocalPage;
import nextsteps.programme.LocalPages;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Posters;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.ScreenLanguage;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The pages of a partner: whose they are, a list where there are several, and the chosen one.
public final class LocalView extends Screen {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final LocalPages pages;
    private final Posters pictures;
    private final Wording wording;
    private final LocalWords words;
    private final Scale scale;
    private final Words title;
    private final VBox paper = new VBox();
    private final Map<String, Button> buttons = new HashMap<>();

    /// `pictures` are those of the partner's folder.
    public LocalView(Sitting sitting, LocalPages pages, Posters pictures, Wording wording, List<ScreenLanguage> languages) {
        this.pages = pages;
        this.pictures = pictures;
        this.wording = wording;
        this.words = new LocalWords(pages, wording, languages);
        this.scale = wording.scale();
        this.title = focusable(wording.first("local.title", TypeRole.TITLE));

        var back = new Buttons(wording).quiet(Icon.GO_BACK, "words.parts", sitting::comeBack);
        paper.getStyleClass().add("panel");
        HBox.setHgrow(paper, Priority.ALWAYS);
        var side = side(back);
        var stage = scale.hasLargeWords() ? new VBox(scale.px(12), side, paper) : new HBox(scale.px(32), side, paper);
        stage.setPadding(new Insets(scale.px(28), scale.px(40), scale.px(28), scale.px(40)));
        getChildren().setAll(scale.hasLargeWords() ? new Scroller(stage, wording) : stage);
        show(pages.pages().getFirst());
    }

    @Override
    public Node firstFocus() {
        return title;
    }

    /// The heading, who has added the pages, and which there are.
    private VBox side(Button back) {
        var column = new VBox(scale.px(4), title);
        wording.second("local.title", TypeRole.SECOND).ifPresent(column.getChildren()::add);
        column.getChildren().add(back);
        column.getChildren().addAll(words.both(pages.from(), TypeRole.BUTTON, TypeRole.SMALL));
        column.getChildren().addAll(wording.both("local.note", TypeRole.SMALL, TypeRole.SMALL));
        if (pages.pages().size() > 1) {
            column.getChildren().add(list());
        }
        if (!scale.hasLargeWords()) {
            column.setMinWidth(scale.px(360));
            column.setMaxWidth(scale.px(360));
        }
        return column;
    }

    private Node list() {
        var names = new VBox(scale.px(2));
        pages.pages().forEach(page -> names.getChildren().add(button(page)));
        names.setPadding(new Insets(scale.px(12), scale.px(8), scale.px(8), scale.px(8)));
        if (scale.hasLargeWords()) {
            return names;
        }
        var scroller = Scroller.small(names, wording, scale.px(360));
        VBox.setVgrow(scroller, Priority.ALWAYS);
        return scroller;
    }

    private Button button(LocalPage page) {
        var width = scale.hasLargeWords() ? scale.stage() - scale.px(150) : scale.px(290);
        var button = new Buttons(wording).entry(words.both(page.title(), TypeRole.BUTTON, TypeRole.SMALL), words.spoken(page.title()), width, () -> show(page));
        button.setId("local-" + page.id());
        buttons.put(page.id(), button);
        return button;
    }

    private void show(LocalPage page) {
        buttons.forEach((id, button) -> button.pseudoClassStateChanged(CHOSEN, id.equals(page.id())));
        paper.getChildren().setAll(whole(new LocalPaper(page, words, wording, pictures)));
    }

    /// Where words are large all of the screen scrolls, else the page alone.
    private Region whole(LocalPaper page) {
        var whole = scale.hasLargeWords() ? page : new Scroller(page, wording);
        VBox.setVgrow(whole, Priority.ALWAYS);
        return whole;
    }
}

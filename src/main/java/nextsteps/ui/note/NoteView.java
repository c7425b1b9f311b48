package nextsteps.ui.note;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.programme.Chapter;
import nextsteps.session.Sitting;
import nextsteps.session.Voice;
import nextsteps.ui.hear.Hearing;
import nextsteps.ui.theme.Arch;
import nextsteps.ui.theme.ChoiceCards;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The note before a film that may be hard, with three choices of the same size, of which none is chosen for her.
public final class NoteView extends Screen {

    private final Chapter chapter;
    private final Wording wording;
    private final Scale scale;
    private final Words title;

    public NoteView(Sitting sitting, Chapter chapter, Voice voice, Optional<Image> poster, Wording wording) {
        this.chapter = chapter;
        this.wording = wording;
        this.scale = wording.scale();
        this.title = focusable(wording.first(key("title"), TypeRole.TITLE));

        var small = scale.isSmall() || scale.hasLargeWords();
        var head = new HBox(scale.px(52), said(voice));
        if (!small) {
            head.getChildren().addFirst(new Arch(poster, scale.px(250), scale.px(280), scale.px(16)));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        var page = new VBox(scale.px(24), head, choices(sitting));
        page.setPadding(new Insets(scale.px(28), scale.px(40), scale.px(28), scale.px(48)));
        getChildren().setAll(small ? new Scroller(page, wording) : page);
    }

    @Override
    public Node firstFocus() {
        return title;
    }

    private VBox said(Voice voice) {
        var number = wording.first(_ -> Integer.toString(chapter.number()), TypeRole.TITLE);
        number.getStyleClass().add("number");
        var said = new VBox(number, title);
        wording.second(key("title"), TypeRole.SECOND).ifPresent(said.getChildren()::add);
        said.getChildren().add(pair(key("note"), 14));
        said.getChildren().add(pair("card.note.1", 6));
        said.getChildren().add(length());
        new Hearing(voice, wording).listen(List.of(key("title"), key("note"), "card.note.1", "card.note.2")).ifPresent(said.getChildren()::add);
        HBox.setHgrow(said, Priority.ALWAYS);
        return said;
    }

    private HBox length() {
        var clock = new HBox(scale.px(10), Icon.CLOCK.draw(scale.px(22)), wording.first(texts -> texts.get("menu.minutes", "MINUTES", chapter.minutes()), TypeRole.SECOND));
        clock.setAlignment(Pos.CENTER_LEFT);
        clock.setPadding(new Insets(scale.px(14), 0, scale.px(6), 0));
        clock.getStyleClass().add("clock");
        return clock;
    }

    private VBox pair(String key, double above) {
        var pair = new VBox();
        pair.getChildren().setAll(wording.both(key, TypeRole.BODY, TypeRole.SMALL));
        pair.setPadding(new Insets(scale.px(above), 0, 0, 0));
        return pair;
    }

    private Pane choices(Sitting sitting) {
        var cards = new ChoiceCards(wording);
        return cards.beside(List.of(
                cards.card(Icon.PLAY, "card.note.watch", "note.watch.hint", () -> sitting.open(chapter)),
                cards.card(Icon.READ_ALONG, "card.note.read", "note.read.hint", () -> sitting.readInstead(chapter)),
                cards.card(Icon.MENU, "card.note.choose-another", "note.choose-another.hint", sitting::goToMenu)));
    }

    private String key(String ending) {
        return "chapter.%s.%s".formatted(chapter.id(), ending);
    }
}

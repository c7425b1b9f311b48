package nextsteps.ui.opening;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextsteps.language.Texts;
import nextsteps.language.TypeRole;
import nextsteps.ui.theme.Arch;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.PageHead;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Scroller;
import nextsteps.ui.theme.Wording;

/// A page before the first film: the picture at the reading side, a title, sentences each with its badge, two ways on at the foot.
abstract class OpeningPage extends Screen {

    final Wording wording;
    final Scale scale;
    private final PageHead head;

    /// `beside` makes what stands at the end of the title's line.
    OpeningPage(String titleKey, Wording wording, Function<Buttons, List<Button>> beside) {
        this.wording = wording;
        this.scale = wording.scale();
        this.head = new PageHead(titleKey, wording, beside.apply(new Buttons(wording)));
    }

    @Override
    public final Node firstFocus() {
        return head.title();
    }

    /// Builds the page. Large words take the place of the picture.
    final void fill(List<? extends Node> sentences, Button back, Button goOn) {
        var page = new VBox();
        page.getChildren().setAll(sentences);
        goOn.setMaxWidth(Double.MAX_VALUE);
        if (scale.hasLargeWords()) {
            back.setMaxWidth(Double.MAX_VALUE);
            getChildren().setAll(new Leaf(wording, head, page, new VBox(scale.px(12), back, goOn)));
        } else {
            HBox.setHgrow(goOn, Priority.ALWAYS);
            getChildren().setAll(besidePicture(page, new HBox(scale.px(16), back, goOn)));
        }
    }

    private HBox besidePicture(VBox page, HBox ways) {
        var scroller = new Scroller(page, wording);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        head.setMinHeight(Region.USE_PREF_SIZE);
        var margin = scale.px(scale.isSmall() ? 30 : 40);
        var column = new VBox(scale.px(10), head, scroller, ways);
        HBox.setHgrow(column, Priority.ALWAYS);
        var row = new HBox(scale.px(48), Landscape.under(scale.px(scale.isSmall() ? 300 : 400), scale.px(672), scale.px(16)), column);
        row.setPadding(new Insets(margin, margin, margin, scale.px(48)));
        return row;
    }

    /// One thing that is said, in both languages beside its badge; in hers each sentence begins a line.
    final HBox sentence(Icon icon, String... keys) {
        return sentence(icon, texts -> Stream.of(keys).map(texts::get).collect(Collectors.joining("\n")), texts -> texts.sentences(keys));
    }

    final HBox sentence(Icon icon, Function<Texts, String> text) {
        return sentence(icon, text, text);
    }

    private HBox sentence(Icon icon, Function<Texts, String> first, Function<Texts, String> second) {
        var words = new VBox(wording.first(first, TypeRole.FORWARD));
        wording.second(second, TypeRole.SMALL).ifPresent(words.getChildren()::add);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(scale.px(20), badge(icon), words);
        row.setAlignment(Pos.CENTER_LEFT);
        var room = scale.px(scale.isSmall() ? 3 : 8);
        row.setPadding(new Insets(room, 0, room, 0));
        row.getStyleClass().add("sentence");
        return row;
    }

    private Arch badge(Icon icon) {
        var badge = new Arch(scale.px(52), scale.px(52), scale.px(8));
        badge.getStyleClass().add("badge");
        badge.getChildren().setAll(icon.draw(scale.px(28)));
        return badge;
    }
}

package nextsteps.ui.cards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nextsteps.language.TypeRole;
import nextsteps.session.Sitting;
import nextsteps.session.Voice;
import nextsteps.session.WorkersCard;
import nextsteps.ui.hear.Hearing;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Heard;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.PageHead;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;

/// A card to read for the worker or the interpreter, with the way to the others.
public final class CardView extends Screen {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Sitting sitting;
    private final WorkersCard card;
    private final Wording wording;
    private final Scale scale;
    private final PageHead head;

    public CardView(Sitting sitting, WorkersCard card, Voice voice, Wording wording) {
        this.sitting = sitting;
        this.card = card;
        this.wording = wording;
        this.scale = wording.scale();
        var keys = wording.first().texts().numbered(card.key());
        var beside = new ArrayList<Button>();
        new Hearing(voice, wording).listen(withTitle(keys)).ifPresent(beside::add);
        beside.add(new Buttons(wording).quiet(Icon.CLOSE, "panel.close", sitting::comeBack));
        this.head = new PageHead(titleKey(card), wording, beside);

        var lines = new VBox();
        lines.getChildren().setAll(keys.stream().map(this::line).toList());
        getChildren().setAll(new Leaf(wording, new VBox(scale.px(12), head, others()), lines, new VBox()));
    }

    @Override
    public Node firstFocus() {
        return head.title();
    }

    private static String titleKey(WorkersCard card) {
        return card.key() + ".title";
    }

    private List<String> withTitle(List<String> keys) {
        return Stream.concat(Stream.of(titleKey(card)), keys.stream()).toList();
    }

    private FlowPane others() {
        var row = new FlowPane(scale.px(10), scale.px(10));
        row.getChildren().setAll(Arrays.stream(WorkersCard.values()).map(this::choice).toList());
        return row;
    }

    private Button choice(WorkersCard other) {
        var word = wording.first(titleKey(other), TypeRole.BUTTON).within(scale.stage() - scale.px(160));
        var button = new Buttons(wording).button("option", titleKey(other), word, () -> sitting.readCard(other));
        button.setId("card-" + other.name().toLowerCase(Locale.ROOT));
        button.setMinHeight(Math.max(scale.target(52), word.prefHeight(-1)));
        button.setPadding(new Insets(0, scale.px(18), 0, scale.px(18)));
        button.pseudoClassStateChanged(CHOSEN, other == card);
        Optional.of(other).filter(card::equals).ifPresent(_ ->
                button.setAccessibleText(wording.spoken(titleKey(other)) + ". " + wording.spoken("languages.chosen")));
        return button;
    }

    private VBox line(String key) {
        var line = new VBox();
        line.getChildren().setAll(wording.both(key, TypeRole.BODY, TypeRole.SMALL));
        line.setPadding(new Insets(scale.px(8), 0, scale.px(8), 0));
        line.getStyleClass().add("sentence");
        Heard.as(line, key);
        return line;
    }
}

package nextsteps.ui.fault;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextsteps.language.Texts;
import nextsteps.language.TypeRole;
import nextsteps.session.Sitting;
import nextsteps.session.SittingState.Faulted;
import nextsteps.ui.theme.Arch;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Leaf;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Screen;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;

/// The screen of a film that does not play: its picture, what happened, that she did nothing wrong, two ways on.
public final class FaultView extends Screen {

    private final Faulted fault;
    private final Wording wording;
    private final Scale scale;
    private final Words title;

    public FaultView(Sitting sitting, Faulted fault, Optional<Image> poster, Wording wording) {
        this.fault = fault;
        this.wording = wording;
        this.scale = wording.scale();
        this.title = focusable(wording.first("fault." + fault.failure().name(), TypeRole.TITLE));

        var noWrong = pair("fault.no-wrong", TypeRole.HEADING, TypeRole.SECOND);
        var words = new VBox(scale.px(28), what(), noWrong, ways(sitting), forTheWorker());
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(scale.hasLargeWords() ? new Leaf(wording, new VBox(), words, new VBox()) : besidePicture(words, poster));
    }

    private HBox besidePicture(VBox words, Optional<Image> poster) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(scale.px(72), new Arch(poster, scale.px(400), scale.px(504), scale.px(16)), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(scale.px(24), scale.px(48), scale.px(24), scale.px(96)));
        return row;
    }

    @Override
    public Node firstFocus() {
        return title;
    }

    private VBox what() {
        var number = wording.first(_ -> Integer.toString(fault.chapter().number()), TypeRole.TITLE);
        number.getStyleClass().add("number");
        var what = new VBox(number, title);
        wording.second("fault." + fault.failure().name(), TypeRole.BODY).ifPresent(what.getChildren()::add);
        return what;
    }

    private FlowPane ways(Sitting sitting) {
        var buttons = new Buttons(wording);
        return buttons.side(List.of(
                buttons.choice(Icon.AGAIN, "fault.try-again", sitting::tryAgain),
                buttons.choice(Icon.MENU, "fault.choose-another", sitting::goToMenu)));
    }

    private VBox pair(String key, TypeRole role, TypeRole secondRole) {
        var pair = new VBox();
        pair.getChildren().setAll(wording.both(key, role, secondRole));
        return pair;
    }

    /// In the second language where there is one: it is the worker's.
    private Words forTheWorker() {
        return wording.second(this::remedy, TypeRole.SMALL).orElseGet(() -> wording.first(this::remedy, TypeRole.SMALL).soft());
    }

    private String remedy(Texts texts) {
        var what = texts.get("fault.worker." + fault.failure().name(), "FILE", fault.chapter().media().file());
        return texts.get("fault.worker", "WHAT", what);
    }
}

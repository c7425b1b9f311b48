package nextsteps.ui.chapter;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import nextsteps.language.TypeRole;
import nextsteps.programme.Glossary;
import nextsteps.programme.Term;
import nextsteps.session.Sitting;
import nextsteps.subtitle.Cue;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Wording;

/// The court words that a line uses, each of which opens what it means, in both languages.
final class LineWords extends FlowPane {

    private final Sitting sitting;
    private final Wording wording;

    LineWords(Cue cue, Glossary glossary, Sitting sitting, Wording wording) {
        this.sitting = sitting;
        this.wording = wording;
        var scale = wording.scale();
        setHgap(scale.px(8));
        setVgap(scale.px(6));
        setPadding(new Insets(0, scale.px(14), scale.px(8), scale.px(18)));
        getChildren().setAll(glossary.terms().stream().filter(term -> term.cues().contains(cue.id())).map(this::word).toList());
        showIf(false);
    }

    void showIf(boolean shown) {
        var visible = shown && !getChildren().isEmpty();
        setVisible(visible);
        setManaged(visible);
    }

    private Button word(Term term) {
        var key = "glossary.%s.term".formatted(term.id());
        var button = new Buttons(wording).quiet(Icon.WORDS, key, wording.first(key, TypeRole.STRIP), Panel.room(wording.scale()) - wording.scale().px(40), () -> sitting.readWords(Optional.of(term.id())));
        button.getStyleClass().setAll("pressable", "option");
        button.setId("word-" + term.id());
        return button;
    }
}

package nextsteps.ui.opening;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nextsteps.language.Texts;
import nextsteps.language.TypeRole;
import nextsteps.session.Sitting;
import nextsteps.ui.theme.Buttons;
import nextsteps.ui.theme.Icon;
import nextsteps.ui.theme.Wording;

/// The opening card: who made the films, how many and how long, that she may stop, that nothing is kept, that she need not give evidence.
public final class OpeningView extends OpeningPage {

    private final PartsLine parts;

    public OpeningView(Sitting sitting, Wording wording) {
        super("opening.title", wording, buttons -> beside(sitting, buttons));
        this.parts = PartsLine.of(sitting.chapters());

        var buttons = new Buttons(wording);
        var sentences = List.of(
                sentence(Icon.PERSON, "opening.maker"),
                sentence(Icon.CLOCK, parts::in),
                sentence(Icon.HAND, "opening.stop"),
                sentence(Icon.NOT_KEPT, "opening.kept"),
                sentence(Icon.FREE, "opening.free"),
                note());
        fill(sentences,
                buttons.choice(Icon.LEAVE, "opening.try-leave", sitting::tryLeave),
                buttons.goOn("opening.go-on", sitting::goOn));
    }

    private static List<Button> beside(Sitting sitting, Buttons buttons) {
        return List.of(
                buttons.quiet(Icon.INFO, "honest.open", sitting::readHonesty),
                buttons.quiet(Icon.LANGUAGES, "menu.languages", sitting::changeLanguages));
    }

    /// What else must be known, quieter.
    private VBox note() {
        Function<Texts, String> text = texts -> texts.sentences("opening.not-asked", "opening.not-advice", "opening.voice");
        var note = new VBox(wording.first(text, TypeRole.SMALL));
        wording.second(text, TypeRole.SMALL).ifPresent(note.getChildren()::add);
        note.setPadding(new Insets(scale.px(8), 0, 0, 0));
        note.getStyleClass().add("sentence");
        return note;
    }
}
